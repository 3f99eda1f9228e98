pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// Durchführen: the board on the whole window, the question above it, the tools at its rim.
Rectangle {
    id: root

    required property DeskController desk
    required property WorkshopController workshop
    readonly property bool narrow: width < 1700
    readonly property real rim: narrow ? 20 : 36
    // which sheet of the facilitator is open: "", time, more, help, parked, binned, cluster:id, take:thing (BoardPicker)
    property string sheet: ""
    property string lockNote: ""

    color: Theme.colours.board

    function toggle(name: string) {
        lockNote = "";
        sheet = sheet === name ? "" : name;
        if (sheet === "")
            keys.forceActiveFocus();
    }
    Keys.onPressed: event => view.lifted ? keys.take(event) : event.accepted = false
    BoardView {
        id: view

        anchors.fill: parent
        board: root.workshop.board
        sorting: root.workshop.sorting
        penWrites: root.desk.penWrites
        onCardWritten: (noteId, points) => root.workshop.ink.write(noteId, points)
        onCardWiped: (noteId, x, y) => root.workshop.ink.wipe(noteId, x, y)
        topInset: band.height + dock.topDepth
        bottomInset: Math.max(dock.bottomDepth, stacks.depth) + root.rim
        rightInset: Math.max(trays.width + trays.anchors.rightMargin, dock.rightDepth)
        leftInset: Math.max(stacks.has("left") ? stacks.depth : 0, dock.leftDepth)
        reach: Qt.rect(leftInset, topInset, width - leftInset - (stacks.has("right") ? stacks.depth : 0), height - topInset - bottomInset)
        covered: Qt.rect(trays.x, trays.y, trays.width, trays.height)
        notesInEdit: root.workshop.hands.inEdit.noteIds
        onCardTapped: (noteId, clusterId) => {
            view.keyboardActive = view.lifted;
            overlays.openRing(noteId, clusterId, false);
        }
        onFrameTapped: clusterId => root.sheet = "cluster:" + clusterId
        onGroundTapped: {
            root.sheet = "";
            view.keyboardActive = view.lifted;
            keys.forceActiveFocus();
        }
    }
    BoardKeys {
        id: keys

        view: view
        board: root.workshop.board
        overlays: overlays
        hands: root.workshop.hands
        sorting: root.workshop.sorting
        onCommand: what => {
            overlays.hardwareKeyboard = true;
            commands.carryOut(what);
        }
    }
    SelectionLayer {
        anchors.fill: parent
        z: 1
        view: view
        workshop: root.workshop
        topInset: band.height
        bottomInset: dock.bottomDepth + root.rim
        onBoardWished: selectionId => root.sheet = "take:selection:" + selectionId
        onReleased: keys.forceActiveFocus()
    }
    QuestionBand {
        id: band

        width: parent.width
        agenda: root.workshop.agenda
        board: root.workshop.boards.count > 1 ? root.workshop.boards.title : ""
        rim: root.rim
        between: stacks.has("top") ? stacks.length + Theme.space.xl : 0
    }
    EdgeTrays {
        id: trays

        anchors { right: parent.right; rightMargin: root.rim; top: band.bottom; topMargin: Theme.space.m }
        board: root.workshop.board
        sheet: root.sheet
        onChosen: what => root.toggle(what)
    }
    CardStacks {
        id: stacks

        anchors.fill: parent
        edges: Edges.used(root.desk.aroundTable)
        stacks: root.workshop.board.legend
        rights: root.workshop.rights
        pitch: (root.narrow ? 84 : 108) * grown
        rim: root.rim
        topInset: band.height
        bottomInset: dock.bottomDepth + root.rim
        rightTop: trays.y + trays.height + Theme.space.m
        topRoom: root.width - band.timerX + Theme.space.xl
        onDrawn: (tint, edge, x, y) => {
            overlays.hardwareKeyboard = false;
            overlays.write(tint, edge, x, y);
        }
    }
    FacilitatorDock {
        id: dock

        anchors.fill: parent
        desk: root.desk
        workshop: root.workshop
        narrow: root.narrow
        rim: root.rim
        sheet: root.sheet
        selecting: view.lasso.armed
        topLimit: band.height
        trays: Qt.size(trays.width, trays.height)
        stackRoom: stacks.depth
        stacksLeft: stacks.has("left")
        stacksRight: stacks.has("right")
        onMoved: view.showStart()
        onChosen: what => {
            overlays.hardwareKeyboard = false;
            commands.carryOut(what);
        }
    }
    RimLines {
        anchors { right: parent.right; rightMargin: Math.max(root.rim, dock.rightDepth + Theme.space.m); bottom: parent.bottom; bottomMargin: dock.bottomDepth + 2 * Theme.space.m }
        most: Math.min(root.width - anchors.rightMargin - Math.max(root.rim, dock.leftDepth + Theme.space.m), 1000)
        desk: root.desk
        zoom: view.zoom
        onReadableWanted: view.zoomAround(view.width / 2, view.height / 2, Theme.boardScale / view.zoom)
        sorting: root.workshop.sorting
        collect: root.workshop.collect
        rights: root.workshop.rights
        clusterCount: root.workshop.board.clusterCount
        onChosen: what => root.toggle(what)
    }
    CardOverlays {
        id: overlays

        anchors.fill: parent
        view: view
        board: root.workshop.board
        collect: root.workshop.collect
        rights: root.workshop.rights
        ink: root.workshop.ink
        hands: root.workshop.hands
        language: root.desk.language
        edges: stacks.edges
        area: Qt.rect(view.leftInset + 8, band.height, root.width - view.leftInset - 16 - (stacks.has("right") ? stacks.depth : 0), root.height - band.height - Math.max(dock.bottomDepth + dock.gap, stacks.depth) - 4)
        obstacles: [view.covered]
        onReleased: keys.forceActiveFocus()
        onNoRoom: edge => stacks.tellNoRoom(edge)
        severalBoards: root.workshop.boards.count > 1
        onWished: what => commands.carryOut(what)
        onPrivacyWished: noteId => root.sheet = "privacy:" + noteId
        onLockWished: noteId => {
            root.lockNote = noteId;
            root.sheet = "lock";
        }
    }
    BoardSheets {
        anchors.fill: parent
        desk: root.desk
        workshop: root.workshop
        sheet: root.sheet
        lockNote: root.lockNote
        dock: dock
        topInset: band.height + Theme.space.m
        sideInset: trays.width + root.rim + Theme.space.m
        inSight: view.onBoard(view.reach)
        onChosen: what => commands.carryOut(what)
        onClosed: root.toggle(root.sheet)
    }
    BoardCommands {
        id: commands

        desk: root.desk
        workshop: root.workshop
        view: view
        overlays: overlays
        voice: voice
        onSheetWanted: name => root.toggle(name)
        onReleased: keys.forceActiveFocus()
    }
    BoardVoice {
        id: voice

        workshop: root.workshop
        view: view
    }
}
