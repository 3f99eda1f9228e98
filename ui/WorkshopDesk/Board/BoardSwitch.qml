import QtQuick
import WorkshopDesk.Backend

// Before another board is shown what is being written is kept, and what is open about its cards is closed.
Item {
    id: root

    required property WorkshopController workshop
    required property BoardView view
    required property CardOverlays overlays
    required property BoardVoice voice
    readonly property bool faceDown: workshop.board.faceDown
    // the sheets that are open belong to the other board
    signal switched

    onFaceDownChanged: {
        overlays.closeAll();
        if (faceDown)
            overlays.keepEdited();
    }

    Connections {
        target: root.workshop.board

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
