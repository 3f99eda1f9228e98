import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The board in small, as it is now, and which place the room sees.
Panel {
    id: root

    required property DeskController desk
    required property BoardController board
    required property BoardsController boards
    readonly property var placeNames: ({
            run: qsTr("Pinnwand"),
            vote: qsTr("Abstimmung"),
            results: qsTr("Ergebnisse"),
            prepare: qsTr("Vorbereiten"),
            discussion: qsTr("Diskussion"),
            profiles: qsTr("Steckbriefe"),
            photo: qsTr("Foto einlesen"),
            former: qsTr("Frühere Ideen"),
            office: qsTr("Projektbüro")
        })
    readonly property string place: placeNames[desk.place] ?? qsTr("Start")

    title: qsTr("Die Pinnwand jetzt")
    spacing: Theme.space.s

    Rectangle {
        id: frame

        readonly property rect bounds: root.board.bounds
        readonly property real fit: Math.min(0.5, (width - 24) / Math.max(1, bounds.width), (height - 24) / Math.max(1, bounds.height))

        objectName: "miniature"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.round(width * 9 / 16)
        color: Theme.colours.board
        border.width: Theme.hairline
        border.color: Theme.colours.lineStrong
        clip: true
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Kleines Bild der Pinnwand: %n Karte(n)", "", root.board.cardCount)

        FarLayer {
            anchors.fill: parent
            anchors.margins: 1
            board: root.board
            zoom: frame.fit
            originX: (width - frame.bounds.width * frame.fit) / 2 - frame.bounds.x * frame.fit
            originY: (height - frame.bounds.height * frame.fit) / 2 - frame.bounds.y * frame.fit
        }
    }
    Choice {
        objectName: "boardOfTheRoom"
        visible: root.boards.count > 1
        Layout.fillWidth: true
        text: qsTr("Pinnwand")
        options: root.boards.boards.map(board => qsTr("%1, %n Karte(n)", "", board.cards).arg(board.title))
        currentIndex: root.boards.index
        onChosen: index => root.boards.show(root.boards.boards[index].boardId)
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Der Raum sieht: %1").arg(root.place)
        size: Theme.desk.caption
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
}
