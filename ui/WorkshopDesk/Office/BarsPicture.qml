pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Theme

// Lying bars, each with its words at the left and its number at the end.
ColumnLayout {
    id: root

    // each with name, note, told and share (0 to 1)
    required property var bars

    spacing: Theme.space.s

    Repeater {
        model: root.bars

        Item {
            id: line

            required property var modelData
            readonly property real axis: Math.round(width * 0.44)
            readonly property real room: width - axis - Theme.desk.body * 6

            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.desk.body * 2, words.height)
            Accessible.role: Accessible.ListItem
            Accessible.name: [modelData.name, modelData.told, modelData.note].filter(part => part !== "").join(", ")

            Column {
                id: words

                width: line.axis - Theme.space.m

                Label {
                    width: parent.width
                    text: line.modelData.name
                    weight: Font.DemiBold
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Label {
                    visible: text !== ""
                    width: parent.width
                    text: line.modelData.note
                    size: Theme.desk.caption
                    color: Theme.colours.ink2
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
            Rectangle {
                id: bar

                x: line.axis
                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(2, line.room * Math.min(1, line.modelData.share))
                height: Math.round(Theme.desk.body * 1.4)
                radius: Theme.radius.paper
                color: Theme.colours.barSoft
                border.width: 2
                border.color: Theme.colours.primary
            }
            Label {
                x: bar.x + bar.width + Theme.space.s
                anchors.verticalCenter: parent.verticalCenter
                text: line.modelData.told
                weight: Font.Bold
                Accessible.ignored: true
            }
        }
    }
}
