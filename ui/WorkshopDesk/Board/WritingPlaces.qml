pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// The cards that people are writing on right now, each at its writer's edge; none covers another.
Item {
    id: root

    required property BoardView view
    required property BoardController board
    required property InkController ink
    required property HandsController hands
    required property CollectController collect
    // "de" or "en": what the keyboards begin with
    property string language: "de"
    // where writing places belong, and what in it they keep clear of
    property rect area: Qt.rect(0, 0, width, height)
    property list<rect> obstacles: []
    readonly property int count: places.count
    property int tickets: 0
    signal released
    signal noRoom(string edge)

    // An empty card slides out at an edge; it becomes a card of the board when its writer is done.
    function write(tint: string, edge: string, x: real, y: real, byHardware: bool) {
        open("", tint, "", edge, x, y, byHardware);
    }
    function edit(noteId: string, clusterId: string, tint: string, byHardware: bool) {
        if (!hands.inEdit.take(noteId))
            return;
        const rect = board.rectOf(noteId, clusterId);
        const x = (rect.x + rect.width / 2) * view.zoom + view.originX;
        const y = (rect.y + rect.height / 2) * view.zoom + view.originY;
        open(noteId, tint, board.textOf(noteId), Edges.reading(hands.turnOf(noteId, clusterId)), x, y, byHardware);
    }
    // What is written is kept, whatever happens to the screen.
    function keepAll() {
        for (const editor of editors())
            editor.finish();
    }
    // The same with cards that lie on the board already.
    function keepEdited() {
        for (const editor of editors().filter(editor => editor.noteId !== ""))
            editor.finish();
    }
    function open(noteId: string, tint: string, text: string, edge: string, x: real, y: real, byHardware: bool) {
        tickets += 1;
        places.append({
            ticket: tickets,
            noteId: noteId,
            tint: tint,
            startText: text,
            edge: edge,
            wishX: x,
            wishY: y,
            byHardware: byHardware
        });
    }
    function close(ticket: int) {
        for (let i = 0; i < places.count; ++i) {
            if (places.get(i).ticket === ticket) {
                hands.inEdit.giveBack(places.get(i).noteId);
                places.remove(i);
            }
        }
        if (!editors().some(editor => editor.activeFocus))
            root.released();
    }
    function refuse(ticket: int, edge: string) {
        close(ticket);
        root.noRoom(edge);
    }
    function editors(): list<var> {
        const all = [];
        for (let i = 0; i < repeater.count; ++i)
            if (repeater.itemAt(i))
                all.push(repeater.itemAt(i));
        return all;
    }
    // False if there is no room: then everything stays where it is.
    function settle(editor: var, x: real, y: real): bool {
        const lying = editor.edge === "left" || editor.edge === "right";
        const width = lying ? editor.height : editor.width;
        const height = lying ? editor.width : editor.height;
        const wish = Qt.rect(x - width / 2, y - height / 2, width, height);
        const others = editors().filter(other => other !== editor && other.room.width > 0).map(other => other.room);
        // a new card rather slides along its edge than into the board
        const far = editor.noteId === "" ? 2.5 : 1;
        const along = lying ? 1 : far, across = lying ? far : 1;
        let room = hands.roomFor(wish, area, [...others, ...obstacles], 8, across, along);
        // rather over a tool than not at all; over another's text never
        if (room.width === 0)
            room = hands.roomFor(wish, Qt.rect(8, 8, root.width - 16, root.height - 16), others, 8, across, along);
        if (room.width === 0)
            return false;
        editor.room = room;
        editor.x = room.x + (room.width - editor.width) / 2;
        editor.y = room.y + (room.height - editor.height) / 2;
        return true;
    }
    function settleAll() {
        for (const editor of editors())
            settle(editor, editor.x + editor.width / 2, editor.y + editor.height / 2);
    }
    function store(editor: var, text: string) {
        const sheet = editor.sheet;
        // a card that is gone meanwhile, by "Zurück" for example, is written anew
        const known = editor.noteId !== "" && hands.isThere(editor.noteId);
        let done = true;
        if (known) {
            done = sheet.edited ? ink.drawCard(editor.noteId, text, sheet) : board.editCard(editor.noteId, text);
        } else if (sheet.count > 0 || text !== "") {
            const at = placeFor(editor, text);
            const turn = Edges.turns[editor.edge];
            if (editor.noteId !== "")
                sheet.beginAnew();
            done = sheet.count > 0 ? ink.addCard(text, editor.tint, at.x, at.y, sheet, turn) : board.addCard(text, editor.tint, at.x, at.y, editor.byHardware ? "keyboard" : "touch", turn);
        }
        // what could not be stored stays open with its words
        if (!done)
            return;
        if (editor.noteId === "" && (sheet.count > 0 || text !== ""))
            collect.wrote(editor.edge);
        close(editor.ticket);
    }
    // At the writer's edge, where the writing place was.
    function placeFor(editor: var, text: string): point {
        const x = editor.x + editor.width / 2, y = editor.y + editor.height / 2;
        const half = Theme.unit.cardHeight / 2 * view.zoom + 12;
        const reach = view.reach;
        const px = editor.edge === "left" ? reach.x + half : editor.edge === "right" ? reach.x + reach.width - half : x;
        const py = editor.edge === "top" ? reach.y + half : editor.edge === "bottom" ? reach.y + reach.height - half : y;
        const at = view.toBoard(px, py);
        return hands.placeForNew(text, at.x, at.y, Edges.turns[editor.edge], view.onBoard(reach));
    }

    onAreaChanged: settleAll()

    ListModel {
        id: places
    }
    Repeater {
        id: repeater

        model: places
        CardEditor {
            id: editor

            required property int ticket
            required property string noteId
            required property string edge
            required property real wishX
            required property real wishY
            required property bool byHardware
            // what it covers, upright in the window; empty until it has a place
            property rect room

            objectName: "writing:" + edge
            rotation: Edges.turns[edge]
            language: root.language
            keyboardShown: !byHardware
            wordsBelow: noteId === "" || root.board.lookOf(noteId).source === "ink"
            Component.onCompleted: {
                root.ink.fill(noteId, sheet);
                drawing = sheet.count > 0 && startText === "";
                if (!root.settle(editor, wishX, wishY))
                    Qt.callLater(root.refuse, ticket, edge);
                else if (byHardware || !root.editors().some(other => other.activeFocus))
                    takeFocus();
            }
            Component.onDestruction: root.hands.inEdit.giveBack(noteId)
            // larger by pen or keyboard: if there is no room for it, it goes back to its small form
            onResized: if (room.width > 0 && !root.settle(editor, x + width / 2, y + height / 2)) {
                makeSmall();
                root.noRoom(edge);
            }
            onMoved: root.settle(editor, x + width / 2, y + height / 2)
            onFinished: text => root.store(editor, text)
            onAbandoned: root.close(ticket)

            CardsLeft {
                visible: editor.noteId === "" && root.collect.limit > 0
                cards: root.collect.left(editor.edge, root.collect.writes)
            }
        }
    }
}
