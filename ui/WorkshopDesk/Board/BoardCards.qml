pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend

// The cards of the board's pool, and what moves along with what is held: a frame's cards, a selection's cards.
Item {
    id: root

    required property BoardView view
    readonly property BoardController board: view.board
    // the cards that lead others: several hands may be on one selection, and the last one leads
    property list<NoteCard> leading: []

    onLeadingChanged: view.leads = leading.length

    function carry(frame: ClusterFrame, on: bool) {
        for (let i = 0; i < pool.count; ++i) {
            const card = pool.itemAt(i) as NoteCard;
            if (card && card.clusterId === frame.clusterId)
                card.carrier = on ? frame : null;
        }
    }
    // The other cards of a selection go with the one that is held.
    function lead(card: NoteCard) {
        const names = root.view.sorting.companions(card.noteId, card.clusterId);
        for (let i = 0; names.length > 0 && i < pool.count; ++i) {
            const other = pool.itemAt(i) as NoteCard;
            if (other && names.includes(other.noteId + ":" + other.clusterId))
                other.leader = card;
        }
        if (names.length > 0)
            root.leading = [...root.leading, card];
    }
    function unlead(card: NoteCard) {
        for (let i = 0; root.view.leads > 0 && i < pool.count; ++i) {
            const other = pool.itemAt(i) as NoteCard;
            if (other && other.leader === card)
                other.leader = null;
        }
        root.leading = root.leading.filter(other => other !== card);
    }

    Glide {
        id: glide

        sorting: root.view.sorting
        things: pool
    }
    InkSharpener {
        zoom: root.view.zoom
        cards: pool
    }
    Repeater {
        id: pool

        model: root.board.cards
        delegate: NoteCard {
            id: card

            property real fromX: 0
            property real fromY: 0
            readonly property bool current: used && root.view.keyboardActive && noteId === root.view.currentNote && clusterId === root.view.currentCluster

            marked: current || picked
            lifted: current && root.view.lifted
            penWrites: root.view.penWrites
            inEdit: used && root.view.notesInEdit.includes(noteId)
            nudgeX: lifted ? root.view.liftX : fromX === 0 ? 0 : fromX * glide.part
            nudgeY: lifted ? root.view.liftY : fromY === 0 ? 0 : fromY * glide.part
            // another card's ink in this slot is painted for the zoom of now, all others when InkSharpener comes to them
            onInkChanged: zoom = root.view.zoom
            Component.onCompleted: zoom = root.view.zoom
            onTouchedChanged: root.view.touched += touched ? 1 : -1
            onGrabbed: {
                root.board.hold(noteId, clusterId);
                if (picked)
                    root.lead(card);
            }
            onDropped: (x, y, pace) => {
                root.board.letGo(noteId, clusterId);
                root.unlead(card);
                root.view.cardDropped(noteId, clusterId, x, y, pace);
            }
            onPinched: (x, y, rotation, size) => {
                root.board.letGo(noteId, clusterId);
                root.unlead(card);
                root.view.cardPinched(noteId, x, y, rotation, size);
            }
            onAbandoned: {
                root.board.letGo(noteId, clusterId);
                root.unlead(card);
            }
            onTapped: {
                if (!root.view.sorting.tap(noteId, clusterId))
                    root.view.cardTapped(noteId, clusterId);
            }
            onRefused: root.view.cardRefused(noteId)
            onPressedLong: root.view.sorting.pressLong(noteId, clusterId)
            onWritten: points => root.view.cardWritten(noteId, points)
            onWiped: (x, y) => root.view.cardWiped(noteId, x, y)
        }
    }
}
