import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// What hands let go of comes to rest where it was let go, or is caught at the rim before it leaves what can be reached.
Item {
    id: root

    required property BoardView view
    required property HandsController hands
    required property SortingController sorting
    required property TouchController touch
    required property LockController locks
    required property BoardTabs tabs
    required property BoardsController boards

    // how far something flies on, in board units
    function flight(pace: point): point {
        const way = touch.flight(pace);
        return Qt.point(way.x / view.zoom, way.y / view.zoom);
    }

    // A card was let go with its corner there, with its middle over the tab of another board: all that was held goes there.
    function tookElsewhere(noteId: string, clusterId: string, x: real, y: real): bool {
        const middle = Qt.point((x + Theme.unit.cardWidth / 2) * view.zoom + view.originX, (y + Theme.unit.cardHeight / 2) * view.zoom + view.originY);
        const boardId = tabs.boardAt(middle.x, middle.y);
        if (boardId === "")
            return false;
        const selectionId = sorting.selectionOf(noteId, clusterId);
        selectionId < 0 ? boards.takeCard(noteId, boardId, false) : boards.takeSelection(selectionId, boardId, false);
        return true;
    }

    Connections {
        target: root.view

        function onCardDropped(noteId: string, clusterId: string, x: real, y: real, pace: point) {
            if (root.tookElsewhere(noteId, clusterId, x, y))
                return;
            const flight = root.flight(pace), reach = root.view.onBoard(root.view.reach), covered = root.view.onBoard(root.view.covered);
            if (!root.sorting.drop(noteId, clusterId, x, y, flight, reach, covered))
                root.hands.dropCard(noteId, clusterId, x, y, flight, reach, covered);
        }
        function onCardRefused(noteId: string) {
            root.locks.tellLocked(noteId);
        }
        function onFrameDropped(clusterId: string, x: real, y: real, pace: point, hand: point) {
            const elsewhere = root.tabs.boardAt(hand.x, hand.y);
            if (elsewhere !== "")
                root.boards.takeCluster(clusterId, elsewhere, false);
            else
                root.hands.dropFrame(clusterId, x, y, root.flight(pace), root.view.onBoard(root.view.reach), root.view.onBoard(root.view.covered));
        }
        function onCardPinched(noteId: string, x: real, y: real, rotation: real, size: real) {
            root.hands.pinchCard(noteId, x, y, rotation, size, root.view.onBoard(root.view.reach), root.view.onBoard(root.view.covered));
        }
    }
}
