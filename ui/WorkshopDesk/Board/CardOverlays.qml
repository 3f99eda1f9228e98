pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend

// Rings, writing places and pickers that people have open on the board; each belongs to its card, any number at once.
Item {
    id: root

    required property BoardView view
    required property BoardController board
    required property InkController ink
    required property HandsController hands
    required property CollectController collect
    required property RightsController rights
    // the last wish came from a hardware keyboard: the next writing place does not bring its own
    property bool hardwareKeyboard: false
    property alias language: writing.language
    property alias area: writing.area
    property alias obstacles: writing.obstacles
    // the edges where people stand
    property list<string> edges: ["bottom"]
    readonly property bool busy: rings.count + writing.count + pickers.count > 0

    signal released
    signal noRoom(string edge)
    // a card is to be locked or opened
    signal lockWished(string noteId)
    // who may read a card is to be decided
    signal privacyWished(string noteId)
    // what BoardCommands carries out: the card to another board, a project profile made of it
    property bool severalBoards: false
    signal wished(string what)

    function openRing(noteId: string, clusterId: string, byKeyboard: bool) {
        if (board.faceDown || hands.inEdit.noteIds.includes(noteId))
            return;
        for (let i = 0; i < rings.count; ++i) {
            if (rings.get(i).noteId === noteId && rings.get(i).clusterId === clusterId) {
                rings.remove(i);
                return;
            }
        }
        rings.append({
            noteId: noteId,
            clusterId: clusterId,
            byKeyboard: byKeyboard
        });
    }
    function edit(noteId: string, clusterId: string, tint: string) {
        if (!board.faceDown)
            writing.edit(noteId, clusterId, tint, root.hardwareKeyboard);
    }
    // An empty card slides out at an edge.
    function write(tint: string, edge: string, x: real, y: real) {
        writing.write(tint, edge, x, y, root.hardwareKeyboard);
    }
    function keepAll() {
        writing.keepAll();
    }
    function keepEdited() {
        writing.keepEdited();
    }
    // towards the nearest edge where people stand
    function turnToUser(noteId: string) {
        const rect = board.rectOf(noteId, "");
        const x = (rect.x + rect.width / 2) * view.zoom + view.originX;
        const y = (rect.y + rect.height / 2) * view.zoom + view.originY;
        hands.turnCard(noteId, Edges.turns[Edges.nearest(x, y, width, height, edges)]);
    }
    function closeAll() {
        rings.clear();
        pickers.clear();
        kinds.clear();
    }
    function answer(index: int, what: string, noteId: string, clusterId: string, tint: string) {
        // two fingers answered at once, and the first one counts
        if (index < 0)
            return;
        rings.remove(index);
        root.released();
        if (what === "edit")
            edit(noteId, clusterId, tint);
        else if (what.startsWith("colour:"))
            board.colourCard(noteId, what.slice(7));
        else if (what === "flash")
            board.toggleFlash(noteId);
        else if (what === "unclear")
            board.toggleUnclear(noteId);
        else if (what === "turn")
            turnToUser(noteId);
        else if (what === "park")
            board.parkCard(noteId);
        else if (what === "bin")
            board.binCard(noteId);
        else if (what === "lock")
            lockWished(noteId);
        else if (what === "privacy")
            privacyWished(noteId);
        else if (what === "board")
            wished("take:card:" + noteId);
        else if (["profile", "say", "sources", "photo"].includes(what))
            wished(what + ":" + noteId);
        else if (what === "kind")
            kinds.append({
                noteId: noteId
            });
        else if (what === "double" || what === "cluster")
            pickers.append({
                noteId: noteId,
                clusterId: clusterId,
                doubling: what === "double"
            });
    }
    ListModel {
        id: rings
    }
    ListModel {
        id: pickers
    }
    ListModel {
        id: kinds
    }

    Repeater {
        model: rings
        CardRing {
            required property int index
            required property bool byKeyboard
            readonly property rect place: root.board.cardCount >= 0 ? root.board.rectOf(noteId, clusterId) : Qt.rect(0, 0, 0, 0)
            readonly property var look: root.board.lookOf(noteId)

            flash: look.flash ?? false
            unclear: look.unclear ?? false
            locked: look.locked ?? false
            sources: look.sources ?? 0
            pictured: look.pictured ?? false
            allowed: root.rights.allowed
            severalBoards: root.severalBoards
            // as its card is read
            rotation: Edges.turns[Edges.reading(root.hands.turnOf(noteId, clusterId))]
            readonly property real aside: rotation % 180 === 0 ? 0 : (height - width) / 2
            x: Math.max(8 + aside, Math.min(root.width - width - 8 - aside, (place.x + place.width / 2) * root.view.zoom + root.view.originX - width / 2))
            y: Math.max(8 - aside, Math.min(root.height - height - 8 + aside, (place.y + place.height / 2) * root.view.zoom + root.view.originY - height / 2))
            onChosen: what => root.answer(index, what, noteId, clusterId, look.tint ?? "yellow")
            Component.onCompleted: if (byKeyboard)
                takeFocus()

            MiniCard {
                anchors.centerIn: parent
                words: parent.look.words ?? ""
                ink: parent.look.ink ?? ""
                tint: parent.look.tint ?? "yellow"
            }
        }
    }
    Repeater {
        model: pickers
        ClusterPicker {
            required property int index

            board: root.board
            x: Math.round((root.width - width) / 2)
            y: Math.round((root.height - height) / 2)
            onDismissed: {
                if (index >= 0)
                    pickers.remove(index);
                root.released();
            }
        }
    }
    Repeater {
        model: kinds
        KindPicker {
            required property int index

            board: root.board
            onBelongingWished: root.wished("belong:" + noteId)
            x: Math.round((root.width - width) / 2)
            y: Math.round((root.height - height) / 2)
            onDismissed: {
                if (index >= 0)
                    kinds.remove(index);
                root.released();
            }
        }
    }
    WritingPlaces {
        id: writing

        anchors.fill: parent
        view: root.view
        board: root.board
        ink: root.ink
        hands: root.hands
        collect: root.collect
        onReleased: root.released()
        onNoRoom: edge => root.noRoom(edge)
    }
}
