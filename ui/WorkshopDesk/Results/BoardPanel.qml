import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The board as it stands, small: for recognising, not for reading. A touch leads back to it.
Panel {
    id: root

    required property BoardController board
    signal boardWanted

    title: qsTr("Die Pinnwand")

    Pressable {
        id: picture

        readonly property rect bounds: root.board.bounds
        readonly property real zoom: Math.min((width - 24) / bounds.width, (height - 24) / bounds.height)

        objectName: "boardPicture"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.desk.body * 10
        text: qsTr("Pinnwand mit %n Karte(n), zur Pinnwand gehen", "", root.board.cardCount)
        onClicked: root.boardWanted()

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius.control
            color: Palettes.light.board
            border.width: Theme.hairline
            border.color: Theme.colours.line
        }
        FarLayer {
            anchors.fill: parent
            board: root.board
            zoom: picture.zoom
            originX: (width - picture.bounds.width * picture.zoom) / 2 - picture.bounds.x * picture.zoom
            originY: (height - picture.bounds.height * picture.zoom) / 2 - picture.bounds.y * picture.zoom
        }
    }
}
