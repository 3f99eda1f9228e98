pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One measure becomes several. Each part keeps all sources; who wants to shares them out, each to one part at least.
ColumnLayout {
    id: root

    required property OfficeMeasureOrigin origin
    readonly property alias value: titles.value
    readonly property list<string> parts: origin.titlesOf(titles.value)
    property bool shared: false
    // what a part shall not have: by the part's place and the source
    property var without: ({})
    // sources that no part would have
    readonly property var missed: !shared ? [] : origin.named.filter(one => parts.every((title, place) => without[key(place, one.ref)])).map(one => one.ref)

    function key(place: int, ref: string): string {
        return place + " " + ref;
    }
    function toggle(place: int, ref: string) {
        const fresh = Object.assign({}, without);
        fresh[key(place, ref)] = !fresh[key(place, ref)];
        without = fresh;
    }
    function shares(): var {
        return !shared ? [] : parts.map((title, place) => origin.named.filter(one => !without[key(place, one.ref)]).map(one => one.ref));
    }

    spacing: Theme.space.m

    Connections {
        target: root.origin

        function onChanged() {
            root.without = {};
        }
    }
    TextArea {
        id: titles

        objectName: "splitTitles"
        Layout.fillWidth: true
        label: qsTr("Titel der Teile, jeder in einer Zeile")
        lines: 3
    }
    Checkbox {
        objectName: "shareSources"
        visible: root.parts.length > 1 && root.origin.named.length > 0
        Layout.fillWidth: true
        text: qsTr("Ideen, Gruppen und Steckbriefe aufteilen")
        checked: root.shared
        onToggled: checked => root.shared = checked
    }
    Repeater {
        model: root.shared && root.parts.length > 1 ? root.origin.named : []

        ColumnLayout {
            id: entry

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.space.xs

            Rule {
                Layout.fillWidth: true
            }
            Label {
                Layout.fillWidth: true
                text: entry.modelData.words
                weight: Font.Medium
                wrapMode: Text.Wrap
            }
            Label {
                objectName: "left:" + entry.modelData.ref
                visible: root.missed.includes(entry.modelData.ref)
                Layout.fillWidth: true
                text: qsTr("Kommt noch in keinen Teil.")
                color: Theme.colours.warn
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space.l

                Repeater {
                    model: root.parts

                    Checkbox {
                        id: box

                        required property string modelData
                        required property int index

                        objectName: "share:" + index + ":" + entry.modelData.ref
                        width: Math.min(implicitWidth, entry.width)
                        text: modelData
                        checked: !root.without[root.key(index, entry.modelData.ref)]
                        Accessible.name: qsTr("%1 in den Teil %2").arg(entry.modelData.short).arg(modelData)
                        onToggled: root.toggle(box.index, entry.modelData.ref)
                    }
                }
            }
        }
    }
    AppButton {
        objectName: "splitMeasure"
        icon: "check"
        text: qsTr("Teilen")
        onClicked: root.origin.split(titles.value, root.shares())
    }
}
