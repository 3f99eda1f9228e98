pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// The first rows of a table as they stand in the file; pushed sideways where it is wide.
Flickable {
    id: root

    required property ColumnMapping mapping
    readonly property int cellWidth: Theme.desk.body * 10

    implicitHeight: grid.height
    contentWidth: grid.width
    contentHeight: grid.height
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Die ersten Zeilen der Tabelle")

    Grid {
        id: grid

        columns: root.mapping.heads.length
        rowSpacing: 0
        columnSpacing: 0

        Repeater {
            model: root.mapping.cells

            Rectangle {
                id: cell

                required property int index
                required property string modelData
                readonly property bool head: index < root.mapping.heads.length

                width: root.cellWidth
                height: word.height + 2 * Theme.space.s
                color: head ? Theme.colours.sunken : "transparent"
                border.width: Theme.hairline
                border.color: Theme.colours.line

                Label {
                    id: word

                    x: Theme.space.s
                    y: Theme.space.s
                    width: parent.width - 2 * x
                    text: cell.modelData.split("\n")[0]
                    size: Theme.desk.caption
                    weight: cell.head ? Font.DemiBold : Font.Normal
                    elide: Text.ElideRight
                    maximumLineCount: 1
                }
            }
        }
    }
}
