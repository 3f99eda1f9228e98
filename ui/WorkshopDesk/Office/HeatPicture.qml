pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// Rows by columns, the darker the more; every cell has its number. Broader than the page: it is pushed aside.
Flickable {
    id: root

    // the corner, the columns and the sum
    required property list<string> heads
    // each with name, cells (number, share) and ideas
    required property var rows
    readonly property int columns: heads.length - 2
    readonly property real first: Math.round(Theme.desk.body * 12)
    readonly property real cell: Math.max(Theme.desk.body * 7, (width - first) / Math.max(1, columns + 1))
    readonly property real headHeight: Math.round(Theme.desk.caption * 5.4)
    readonly property real rowHeight: Math.round(Theme.desk.body * 2.6)

    implicitHeight: contentHeight
    contentWidth: first + cell * (columns + 1)
    contentHeight: headHeight + rowHeight * rows.length
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: contentWidth > width
    Keys.onRightPressed: flick(-1500, 0)
    Keys.onLeftPressed: flick(1500, 0)
    Accessible.role: Accessible.Table

    Repeater {
        model: root.heads.slice(1)

        Label {
            required property int index
            required property string modelData

            x: root.first + index * root.cell + 2
            width: root.cell - 6
            height: root.headHeight - Theme.space.s
            text: modelData
            size: Theme.desk.caption
            weight: Font.DemiBold
            verticalAlignment: Text.AlignBottom
            wrapMode: Text.Wrap
            maximumLineCount: 4
            elide: Text.ElideRight
        }
    }
    Repeater {
        model: root.rows

        Item {
            id: line

            required property int index
            required property var modelData

            y: root.headHeight + index * root.rowHeight
            width: root.contentWidth
            height: root.rowHeight
            Accessible.role: Accessible.Row
            Accessible.name: [modelData.name, ...modelData.cells.map((one, place) => root.heads[place + 1] + " " + one.number)].join(", ")

            Label {
                width: root.first - Theme.space.m
                anchors.verticalCenter: parent.verticalCenter
                text: line.modelData.name
                size: Theme.desk.caption
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Repeater {
                model: line.modelData.cells

                Rectangle {
                    id: one

                    required property int index
                    required property var modelData
                    readonly property bool strong: modelData.share > 0.66

                    x: root.first + index * root.cell
                    width: root.cell - 3
                    height: root.rowHeight - 3
                    color: modelData.number === 0 ? Theme.colours.surface : strong ? Theme.colours.primary : modelData.share > 0.33 ? Theme.colours.primarySoft : Theme.colours.sunken
                    border.width: Theme.hairline
                    border.color: Theme.colours.line

                    Label {
                        anchors.centerIn: parent
                        text: one.modelData.number > 0 ? "%L1".arg(one.modelData.number) : "–"
                        weight: Font.Medium
                        color: one.strong ? Theme.colours.onPrimary : one.modelData.share > 0.33 ? Theme.colours.onPrimarySoft : Theme.colours.ink
                        Accessible.ignored: true
                    }
                }
            }
            Label {
                x: root.first + root.columns * root.cell
                width: root.cell - 3
                anchors.verticalCenter: parent.verticalCenter
                text: "%L1".arg(line.modelData.ideas)
                weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
