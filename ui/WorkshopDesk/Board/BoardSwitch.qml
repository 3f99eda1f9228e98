import QtQuick
import WorkshopDesk.Backend

// Before another board is shown what is being written is kept, and what is open about its cards is closed.
Item {
    id: root

    required property WorkshopController workshop
    required property BoardView view
    required property CardOverlays overlays
    required property BoardVoice voice
    property bool faceDown: false
    // the sheets that are open belong to the other board
    signal switched

    Component.onCompleted: faceDown = workshop.board.faceDown

    Connections {
        target: root.workshop.board

        // no binding: what is kept here changes the board once more
        function onBoardChanged() {
            if (root.faceDown === root.workshop.board.faceDown)
                return;
            root.faceDown = root.workshop.board.faceDown;
            root.overlays.closeAll();
            if (root.faceDown)
                root.overlays.keepEdited();
        }
        function onLeaving() {
            root.overlays.keepAll();
            root.overlays.closeAll();
        }
        function onSwitched() {
            root.view.lifted = false;
            root.view.keyboardActive = false;
            root.view.currentNote = "";
            root.view.currentCluster = "";
            root.view.showStart();
            root.view.fill(true);
            root.switched();
            root.voice.tellBoard();
        }
    }
}
