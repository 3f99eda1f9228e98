import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Board
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The facilitator's tools in one line: what the room sees, back and forth, the two screens.
Rectangle {
    id: root

    required property DeskController desk
    required property WorkshopController workshop
    property bool narrow: false
    // room for the words beside the signs
    readonly property bool worded: width >= 1280
    // the board is to be opened, and there is a PIN
    signal pinWanted
    signal findWanted
    readonly property bool hasFormer: (workshop?.former?.workshops.length ?? 0) > 0
    readonly property list<string> places: hasFormer ? ["former", "run", "vote", "results"] : ["run", "vote", "results"]
    readonly property list<string> placeNames: [qsTr("Frühere Ideen"), qsTr("Pinnwand"), qsTr("Abstimmung"), qsTr("Ergebnisse")]

    implicitHeight: 64
    color: Theme.colours.surface
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Werkzeuge der Moderation")

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
    Row {
        x: Theme.space.l
        height: parent.height
        spacing: Theme.space.m

        Label {
            visible: !root.narrow
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Der Raum sieht")
            color: Theme.colours.ink2
        }
        Segmented {
            objectName: "placeOfTheRoom"
            anchors.verticalCenter: parent.verticalCenter
            width: implicitWidth
            options: root.hasFormer ? root.placeNames : root.placeNames.slice(1)
            currentIndex: root.places.indexOf(root.desk.place)
            text: qsTr("Was der Raum sieht")
            onChosen: index => root.desk.goTo(root.places[index])
        }
        IconButton {
            objectName: "showAll"
            anchors.verticalCenter: parent.verticalCenter
            icon: "search"
            text: qsTr("Alles zeigen")
            showText: root.worded
            enabled: root.desk.place === "run"
            onClicked: root.desk.screens.showAll()
        }
        IconButton {
            objectName: "facilitatorFind"
            anchors.verticalCenter: parent.verticalCenter
            icon: "photo"
            text: qsTr("Karte suchen")
            showText: root.worded
            enabled: root.desk.place === "run"
            onClicked: root.findWanted()
        }
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.l
        height: parent.height
        spacing: root.narrow ? 0 : Theme.space.s

        IconButton {
            objectName: "facilitatorLock"
            readonly property LockController locks: root.workshop.locks

            anchors.verticalCenter: parent.verticalCenter
            icon: locks.boardLocked ? "lock" : "unlock"
            text: locks.boardLocked ? qsTr("Gesperrt") : qsTr("Sperren")
            showText: root.worded
            active: locks.boardLocked
            Accessible.description: qsTr("Sperre der Pinnwand")
            onClicked: {
                if (!locks.boardLocked)
                    locks.lock("board", locks.boardId);
                else if (!locks.openUnasked("board", locks.boardId))
                    root.pinWanted();
            }
        }
        IconButton {
            objectName: "facilitatorUndo"
            anchors.verticalCenter: parent.verticalCenter
            icon: "undo"
            text: qsTr("Zurück")
            showText: root.worded
            enabled: root.workshop.undoLabel !== ""
            Accessible.description: ChangeNames.of(root.workshop.undoLabel)
            onClicked: root.workshop.undoAtLaptop()
        }
        IconButton {
            objectName: "facilitatorRedo"
            anchors.verticalCenter: parent.verticalCenter
            icon: "redo"
            text: qsTr("Vor")
            showText: root.worded
            enabled: root.workshop.redoLabel !== ""
            Accessible.description: ChangeNames.of(root.workshop.redoLabel)
            onClicked: root.workshop.redoAtLaptop()
        }
        IconButton {
            objectName: "swapScreens"
            visible: root.desk.screens.screenCount > 1
            anchors.verticalCenter: parent.verticalCenter
            icon: "turn"
            text: qsTr("Bildschirme tauschen")
            onClicked: root.desk.screens.swap()
        }
        IconButton {
            objectName: "closeFacilitator"
            anchors.verticalCenter: parent.verticalCenter
            icon: "close"
            text: root.narrow ? qsTr("Schließen") : qsTr("Moderation schließen")
            onClicked: root.desk.screens.closeFacilitator()
        }
    }
}
