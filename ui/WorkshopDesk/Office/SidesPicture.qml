pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Theme

// Votes for something and against it as the two sides of one bar, each with its number.
ColumnLayout {
    id: root

    // each with name, pro, contra and share (0 to 1: the votes for it)
    required property var bars

    spacing: Theme.space.m

    Repeater {
        model: root.bars

        Item {
            id: line

            required property var modelData
            readonly property real axis: Math.round(width * 0.4)
            readonly property real ends: Theme.desk.body * 7

            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.desk.body * 2, words.height)
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1: %L2 dafür, %L3 dagegen").arg(modelData.name).arg(modelData.pro).arg(modelData.contra)

            Label {
                id: words

                width: line.axis - Theme.space.m
                text: line.modelData.name
                weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                x: line.axis
                width: line.ends - Theme.space.s
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("%L1 dafür").arg(line.modelData.pro)
                size: Theme.desk.caption
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
            Rectangle {
                id: whole

                x: line.axis + line.ends
                anchors.verticalCenter: parent.verticalCenter
                width: line.width - x - line.ends
                height: Math.round(Theme.desk.body * 1.4)
                color: Theme.colours.track
                border.width: Theme.hairline
                border.color: Theme.colours.lineStrong

                Rectangle {
                    width: parent.width * line.modelData.share
                    height: parent.height
                    color: Theme.colours.primary
                }
            }
            Label {
                x: whole.x + whole.width + Theme.space.s
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("%L1 dagegen").arg(line.modelData.contra)
                size: Theme.desk.caption
                Accessible.ignored: true
            }
        }
    }
}
