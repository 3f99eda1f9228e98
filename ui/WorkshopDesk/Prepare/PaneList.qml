pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What is prepared, in sections down the side; one list to choose from where the window is narrow. It shows
// "currentIndex" and asks for another; the owner decides.
ColumnLayout {
    id: root

    // each with section (a heading, or empty to stay in the one before) and title
    required property var panes
    required property int currentIndex
    property bool narrow: false
    readonly property list<string> options: panes.map(pane => pane.title)
    signal chosen(int index)

    spacing: 2
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Was vorbereitet wird")

    Choice {
        visible: root.narrow
        objectName: "panesChoice"
        text: qsTr("Was vorbereitet wird")
        options: root.options
        currentIndex: root.currentIndex
        onChosen: index => root.chosen(index)
    }
    Repeater {
        model: root.narrow ? [] : root.panes

        ColumnLayout {
            id: part

            required property int index
            required property var modelData
            readonly property bool on: index === root.currentIndex

            Layout.fillWidth: true
            spacing: 2

            Label {
                visible: part.modelData.section !== ""
                Layout.fillWidth: true
                Layout.topMargin: part.index === 0 ? 0 : Theme.space.l
                Layout.leftMargin: Theme.space.m
                text: part.modelData.section
                size: Theme.desk.caption
                weight: Font.DemiBold
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            Pressable {
                id: entry

                Layout.fillWidth: true
                text: part.modelData.title
                implicitHeight: Math.max(Theme.touch.least, word.height + Theme.space.m)
                onClicked: if (!part.on)
                    root.chosen(part.index)
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: part.on

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.radius.control
                    color: part.on || entry.pressed ? Theme.colours.primarySoft : "transparent"
                    border.width: part.on && Theme.highContrast ? 2 : 0
                    border.color: Theme.colours.primary
                }
                Rectangle {
                    visible: part.on
                    width: 4
                    radius: 2
                    y: 8
                    height: parent.height - 16
                    color: Theme.colours.primary
                }
                Label {
                    id: word

                    x: Theme.space.m
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - 2 * x
                    text: part.modelData.title
                    weight: part.on ? Font.DemiBold : Font.Normal
                    color: part.on ? Theme.colours.onPrimarySoft : Theme.colours.ink
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
