import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Board
import WorkshopDesk.Frame
import WorkshopDesk.Theme

// The facilitator's own window, for the laptop beside the shared screen.
Window {
    id: window

    required property DeskController desk
    required property WorkshopController workshop
    // the window that the room sees
    required property Window board

    transientParent: null
    width: 1366
    height: 768
    minimumWidth: 1024
    minimumHeight: 600
    title: qsTr("Moderation: %1").arg(workshop.title)
    color: Theme.colours.desk
    onClosing: {
        // a field that is being typed into is left first, and so stored
        if (activeFocusItem)
            activeFocusItem.focus = false;
        desk.screens.closeFacilitator();
    }
    Component.onCompleted: {
        workshop.vote.look();
        desk.screens.place(board, window);
    }

    // Beside the board the room reads larger texts, from the same tokens; the laptop keeps the size chosen for it.
    Rectangle {
        id: own

        readonly property real larger: Theme.deskScale / window.desk.deskScale

        objectName: "laptopPage"
        width: window.width * larger
        height: window.height * larger
        color: Theme.colours.desk
        scale: 1 / larger
        transformOrigin: Item.TopLeft
        // thin lines do not get lost when all of it is made smaller as one picture
        layer.enabled: larger > 1
        layer.smooth: true

        RehearsalMark {
            id: rehearsal

            width: own.width
            on: window.desk.rehearsing
        }
        FacilitatorScreen {
            anchors.fill: parent
            anchors.topMargin: rehearsal.height
            narrow: window.width < 1600
            desk: window.desk
            workshop: window.workshop
        }
        DeskMessage {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 72 * own.larger
            desk: window.desk
        }
    }
    TouchKeyboardHost {
        anchors.fill: parent
        touch: window.desk.touch
        language: window.desk.language
        onUndoWanted: window.workshop.undo()
        onRedoWanted: window.workshop.redo()
    }
}
