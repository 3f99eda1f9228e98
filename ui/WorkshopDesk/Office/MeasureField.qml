pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Develop
import WorkshopDesk.Theme

// One field of a measure by its shape: line, text, choice, day or flag. What is typed stands in `drafts` until it is kept,
// also while the form is made anew because something else was kept.
ColumnLayout {
    id: root

    // of OfficeMeasureSheet.form
    required property var field
    // by the fields' keys; written in place, nothing is told of it
    required property var drafts
    readonly property string start: drafts[field.key] ?? field.value
    property string value: start
    readonly property string hint: field.gap ? qsTr("fehlt noch") : field.sourceGone ? qsTr("aus einer Quelle übernommen, die hier nicht mehr dazugehört") : field.takenOver ? qsTr("aus den Ideen übernommen") : ""
    signal typed

    function put(value: string) {
        root.value = value;
        root.drafts[root.field.key] = value;
        root.typed();
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
            text: root.start
            onEdited: value => root.put(value)
        }
    }
    Component {
        id: several

        TextArea {
            objectName: "field:" + root.field.key
            label: root.field.label
            text: root.start
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
