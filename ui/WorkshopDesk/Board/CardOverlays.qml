pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// Rings, writing places and pickers that people have open on the board; each belongs to its card, any number at once.
Item {
    id: root

    required property BoardView view
    required property BoardController board
    required property InkController ink
    // "" while nobody uses a hardware keyboard: the writing place then brings its own
    property bool hardwareKeyboard: false
    readonly property bool busy: rings.count + editors.count + pickers.count > 0

    signal released

    function openRing(noteId: string, clusterId: string, byKeyboard: bool) {
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
        for (let i = 0; i < editors.count; ++i)
            if (editors.get(i).noteId === noteId)
                return;
        const rect = board.rectOf(noteId, clusterId);
        const at = Qt.point(rect.x * view.zoom + view.originX, rect.y * view.zoom + view.originY);
        editors.append({
            noteId: noteId,
            tint: tint,
            startText: board.textOf(noteId),
            atX: at.x,
            atY: at.y
        });
    }
    // An empty card slides out; it becomes a card of the board when its writer is done.
    function write(tint: string, atX: real, atY: real) {
        editors.append({
            noteId: "",
            tint: tint,
            startText: "",
            atX: atX,
            atY: atY
        });
    }
    function closeAll() {
        rings.clear();
        pickers.clear();
    }
    function answer(index: int, what: string, noteId: string, clusterId: string, tint: string) {
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
        else if (what === "park")
            board.parkCard(noteId);
        else if (what === "bin")
            board.binCard(noteId);
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
    function store(index: int, noteId: string, tint: string, text: string, sheet: InkSheet) {
        let done = true;
        if (noteId !== "") {
            done = sheet.edited ? ink.drawCard(noteId, text, sheet) : board.editCard(noteId, text);
        } else if (sheet.count > 0) {
            const at = view.toBoard(view.leftInset + 60, view.topInset + 20);
            done = ink.addCard(text, tint, at.x, at.y, sheet);
        } else if (text !== "") {
            const at = view.toBoard(view.leftInset + 60, view.topInset + 20);
            done = board.addCard(text, tint, at.x, at.y, root.hardwareKeyboard ? "keyboard" : "touch");
        }
        // what could not be stored stays open with its words
        if (done) {
            editors.remove(index);
            root.released();
        }
    }

    ListModel {
        id: rings
    }
    ListModel {
        id: editors
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
            x: Math.max(8, Math.min(root.width - width - 8, (place.x + place.width / 2) * root.view.zoom + root.view.originX - width / 2))
            y: Math.max(8, Math.min(root.height - height - 8, (place.y + place.height / 2) * root.view.zoom + root.view.originY - height / 2))
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
            x: Math.round((root.width - width) / 2)
            y: Math.round((root.height - height) / 2)
            onDismissed: {
                kinds.remove(index);
                root.released();
            }
        }
    }
    Repeater {
        model: editors
        CardEditor {
            id: editor

            required property int index
            required property string noteId
            required property real atX
            required property real atY

            keyboardShown: !root.hardwareKeyboard
            wordsBelow: noteId === "" || root.board.lookOf(noteId).source === "ink"
            Component.onCompleted: {
                root.ink.fill(noteId, sheet);
                drawing = sheet.count > 0 && startText === "";
                x = Math.max(8, Math.min(root.width - implicitWidth - 8, atX - 20 + 24 * index));
                y = Math.max(8, Math.min(root.height - implicitHeight - 8, atY - 20));
                if (root.hardwareKeyboard || index === 0)
                    takeFocus();
            }
            onFinished: text => root.store(index, noteId, tint, text, editor.sheet)
            onAbandoned: {
                editors.remove(index);
                root.released();
            }
        }
    }
}
