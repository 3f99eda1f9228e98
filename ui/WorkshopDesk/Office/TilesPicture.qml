pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// Tiles as large as their numbers of ideas (app/office/treemap.py).
Item {
    id: root

    // each with name, told, and x, y, width, height as shares of the room
    required property var tiles

    implicitHeight: 320
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Themen nach Zahl der Ideen")

    Repeater {
        model: root.tiles

        Rectangle {
            id: tile

            required property var modelData

            x: root.width * modelData.x
            y: root.height * modelData.y
            width: root.width * modelData.width - 3
            height: root.height * modelData.height - 3
            radius: Theme.radius.paper
            color: Theme.colours.primarySoft
            border.width: Theme.hairline
            border.color: Theme.colours.primary
            clip: true
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.name + ", " + modelData.told

            Column {
                anchors.fill: parent
                anchors.margins: Theme.space.s
                // a tile that is too small for words keeps its frame; its number stands in the table
                visible: tile.width > Theme.desk.body * 3 && tile.height > Theme.desk.body * 3

                Label {
                    width: parent.width
                    text: tile.modelData.name
                    size: Theme.desk.caption
                    weight: Font.DemiBold
                    color: Theme.colours.onPrimarySoft
                    wrapMode: Text.Wrap
                    maximumLineCount: Math.max(1, Math.floor(tile.height / (Theme.desk.caption * 1.4)) - 2)
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Label {
                    text: tile.modelData.told
                    color: Theme.colours.onPrimarySoft
                    Accessible.ignored: true
                }
            }
        }
    }
}
