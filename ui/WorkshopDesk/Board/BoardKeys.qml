import QtQuick
import WorkshopDesk.Backend

// The board by keyboard: arrows go from card to card, Space picks up, arrows move, Enter lays down. See HelpSheet.
Item {
    id: root

    required property BoardView view
    required property BoardController board
    required property CardOverlays overlays
    required property HandsController hands
    required property SortingController sorting
    readonly property real stride: 32
    signal command(string what)

    focus: true

    function goTo(direction: string) {
        // the card in the hand is laid down first
        if (view.lifted)
            return;
        const next = board.step(view.currentNote, view.currentCluster, direction);
        if (!next.noteId)
            return;
        view.currentNote = next.noteId;
        view.currentCluster = next.clusterId;
        view.keyboardActive = true;
        view.bringIntoView(board.rectOf(next.noteId, next.clusterId));
    }
    function pickUp() {
        if (hands.inEdit.noteIds.includes(view.currentNote) || board.rectOf(view.currentNote, view.currentCluster).width === 0)
            return;
        view.liftX = 0;
        view.liftY = 0;
        view.lifted = true;
        board.hold(view.currentNote, view.currentCluster);
    }
    function layDown(keep: bool) {
        const rect = board.rectOf(view.currentNote, view.currentCluster);
        const noteId = view.currentNote;
        view.lifted = false;
        board.letGo(noteId, view.currentCluster);
        if (keep)
            board.dropCard(noteId, view.currentCluster, rect.x + view.liftX, rect.y + view.liftY);
        view.currentCluster = board.clusterHolding(noteId, view.currentCluster);
    }
    function move(direction: string, fine: bool) {
        const by = fine ? 4 : stride;
        view.liftX += direction === "left" ? -by : direction === "right" ? by : 0;
        view.liftY += direction === "up" ? -by : direction === "down" ? by : 0;
    }

    // also of what a finger has pressed: the card in the keyboard's hand is moved on all the same
    function take(event: var) {
        const arrows = {
            [Qt.Key_Left]: "left",
            [Qt.Key_Right]: "right",
            [Qt.Key_Up]: "up",
            [Qt.Key_Down]: "down"
        };
        const onCard = view.keyboardActive && view.currentNote !== "";
        const control = (event.modifiers & Qt.ControlModifier) !== 0;
        event.accepted = true;
        // others may have put the card into a group or taken it out meanwhile
        if (!view.lifted && view.currentNote !== "")
            view.currentCluster = board.clusterHolding(view.currentNote, view.currentCluster);
        if (control && event.key === Qt.Key_Z)
            root.command((event.modifiers & Qt.ShiftModifier) ? "redo" : "undo");
        else if (control && event.key === Qt.Key_Y)
            root.command("redo");
        else if (control && event.key === Qt.Key_0)
            view.showAll();
        else if (control && (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp))
            root.command(event.key === Qt.Key_PageDown ? "nextBoard" : "previousBoard");
        else if (onCard && control && (event.key === Qt.Key_Plus || event.key === Qt.Key_Minus))
            hands.sizeCard(view.currentNote, event.key === Qt.Key_Plus ? 1.25 : 0.8);
        else if (onCard && event.key === Qt.Key_R)
            hands.turnOn(view.currentNote);
        else if (event.key === Qt.Key_Plus)
            view.zoomAround(view.width / 2, view.height / 2, 1.2);
        else if (event.key === Qt.Key_Minus)
            view.zoomAround(view.width / 2, view.height / 2, 1 / 1.2);
        else if (event.key in arrows)
            view.lifted ? move(arrows[event.key], (event.modifiers & Qt.ShiftModifier) !== 0) : goTo(arrows[event.key]);
        else if (event.key === Qt.Key_PageDown)
            goTo("next");
        else if (event.key === Qt.Key_PageUp)
            goTo("previous");
        else if (onCard && event.key === Qt.Key_Space)
            view.lifted ? layDown(true) : pickUp();
        else if (view.lifted && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter))
            layDown(true);
        else if (view.lifted && event.key === Qt.Key_Escape)
            layDown(false);
        else if (onCard && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter))
            overlays.openRing(view.currentNote, view.currentCluster, true);
        else if (onCard && event.key === Qt.Key_X)
            sorting.toggleByKeyboard(view.currentNote, view.currentCluster);
        else if (onCard && event.key === Qt.Key_F2)
            overlays.edit(view.currentNote, view.currentCluster, board.lookOf(view.currentNote).tint);
        else if (onCard && event.key === Qt.Key_Delete)
            board.binCard(view.currentNote);
        else if (event.key === Qt.Key_N || event.key === Qt.Key_Insert)
            root.command("card");
        else if (onCard && event.key === Qt.Key_T && view.currentCluster !== "")
            view.frameTapped(view.currentCluster);
        else if (event.key === Qt.Key_F1)
            root.command("help");
        else if (event.key === Qt.Key_Escape)
            root.command("close");
        else
            event.accepted = false;
    }
    Keys.onPressed: event => root.take(event)
    Component.onCompleted: forceActiveFocus()

    Connections {
        target: root.board

        // undo or another board has taken the card out of the hand
        function onBoardChanged() {
            if (root.view.lifted && root.board.rectOf(root.view.currentNote, root.view.currentCluster).width === 0)
                root.layDown(false);
        }
    }
}
