pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Develop
import WorkshopDesk.Theme

// One field of a measure by its shape: line, text, choice, day or flag. typed() comes with what stands in it now.
ColumnLayout {
    id: root

    // of OfficeMeasureSheet.form
    required property var field
    property string value: field.value
    readonly property string hint: field.gap ? qsTr("fehlt noch") : field.takenOver ? qsTr("aus den Ideen übernommen") : ""
    signal typed(string value)

    function put(value: string) {
        root.value = value;
        root.typed(value);
    }

    spacing: Theme.space.xs

    Loader {
        Layout.fillWidth: true
        sourceComponent: ({ line: line, text: several, choice: choice, day: day, flag: flag })[root.field.shape]
    }
    RowLayout {
        visible: root.hint !== ""
        spacing: Theme.space.s

        Icon {
            name: root.field.gap ? "warning" : "card"
            size: Math.round(Theme.desk.caption * 1.25)
            color: root.field.gap ? Theme.colours.warn : Theme.colours.ink2
        }
        Label {
            objectName: "hint:" + root.field.key
            Layout.fillWidth: true
            text: root.hint
            size: Theme.desk.caption
            color: root.field.gap ? Theme.colours.warn : Theme.colours.ink2
            wrapMode: Text.Wrap
        }
    }
    Component {
        id: line

        Field {
            objectName: "field:" + root.field.key
            label: root.field.label
            text: root.field.value
            onEdited: value => root.put(value)
        }
    }
    Component {
        id: several

        TextArea {
            objectName: "field:" + root.field.key
            label: root.field.label
            text: root.field.value
            lines: 2
            onEdited: value => root.put(value)
        }
    }
    Component {
        id: choice

        Captioned {
            label: root.field.label

            Choice {
                objectName: "field:" + root.field.key
                Layout.fillWidth: true
                text: root.field.label
                options: root.field.options
                currentIndex: root.field.values.indexOf(root.value)
                onChosen: index => root.put(root.field.values[index])
            }
        }
    }
    Component {
        id: day

        DateField {
            objectName: "field:" + root.field.key
            label: root.field.label
            day: root.value
            onChosen: day => root.put(day)
        }
    }
    Component {
        id: flag

        Checkbox {
            objectName: "field:" + root.field.key
            text: root.field.label
            checked: root.value === "yes"
            onToggled: checked => root.put(checked ? "yes" : "no")
        }
    }
}
