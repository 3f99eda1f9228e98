pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// The board seen from far: one picture of all cards. What a finger takes out of it follows as a card of readable size.
Item {
    id: root

    required property BoardView view
    readonly property BoardController board: view.board

    // Everything held by a finger: {finger, noteId, clusterId, place, downX, downY, x, y, moved}; places in board units.
    property var held: []
    onHeldChanged: {
        const fingers = held.length;
        view.touched += fingers - counted;
        counted = fingers;
    }
    property int counted: 0
    readonly property var nothing: ({
            noteId: "",
            clusterId: "",
            place: Qt.rect(0, 0, 0, 0),
            downX: 0,
            downY: 0,
            x: 0,
            y: 0,
            moved: false
        })

    function holds(place: point): bool {
        return layer.thingAt(place.x, place.y).place !== undefined;
    }
    function take(finger: int, x: real, y: real) {
        const thing = layer.thingAt(x, y);
        if (thing.place === undefined || view.notesInEdit.includes(thing.noteId))
            return;
        held = [...held, Object.assign(thing, {
                finger: finger,
                downX: x,
                downY: y,
                x: x,
                y: y,
                moved: false,
                way: []
            })];
    }
    function follow(finger: int, x: real, y: real) {
        held = held.map(thing => thing.finger !== finger ? thing : Object.assign({}, thing, {
                x: x,
                y: y,
                way: Hand.gone(thing.way, Qt.point(x, y)),
                moved: thing.moved || Math.hypot(x - thing.downX, y - thing.downY) > Theme.touch.drag
            }));
    }
    function finish(finger: int, keep: bool) {
        const thing = held.find(other => other.finger === finger);
        held = held.filter(other => other.finger !== finger);
        if (!thing || !keep)
            return;
        if (!thing.moved)
            tap(thing);
        else
            drop(thing);
    }
    function tap(thing: var) {
        if (thing.noteId === "")
            view.frameTapped(thing.clusterId);
        else if (!view.sorting.tap(thing.noteId, thing.clusterId))
            view.cardTapped(thing.noteId, thing.clusterId);
    }
    function drop(thing: var) {
        const x = thing.place.x + (thing.x - thing.downX) / view.zoom;
        const y = thing.place.y + (thing.y - thing.downY) / view.zoom;
        if (thing.noteId === "")
            view.frameDropped(thing.clusterId, x, y, Hand.pace(thing.way), Hand.end(thing.way));
        else
            view.cardDropped(thing.noteId, thing.clusterId, x, y, Hand.pace(thing.way));
    }

    FarLayer {
        id: layer

        objectName: "farLayer"
        anchors.fill: parent
        visible: root.view.pictured
        board: root.view.pictured ? root.board : null
        zoom: root.view.zoom
        originX: root.view.originX
        originY: root.view.originY
        colours: Theme.colours
        titleSize: Theme.wall.card
    }
    MultiPointTouchArea {
        anchors.fill: parent
        visible: root.view.far
        enabled: root.view.far && !root.view.lasso.busy
        maximumTouchPoints: 20
        // a finger on the ground beside is for the ground
        containmentMask: layer
        onEnabledChanged: if (!enabled)
            root.held = []
        // when it is switched off it may hear once more of fingers that are elsewhere
        onPressed: points => {
            if (enabled)
                points.filter(Hand.cameDown).forEach(point => root.take(point.pointId, point.x, point.y));
        }
        onUpdated: points => points.forEach(point => root.follow(point.pointId, point.x, point.y))
        onReleased: points => points.forEach(point => root.finish(point.pointId, true))
        onCanceled: points => points.forEach(point => root.finish(point.pointId, false))
    }
    // the card that the keyboard is at
    Rectangle {
        readonly property rect place: visible && root.board.changes >= 0 ? root.board.rectOf(root.view.currentNote, root.view.currentCluster) : Qt.rect(0, 0, 0, 0)

        visible: root.view.far && root.view.keyboardActive
        x: (place.x + root.view.liftX * lift) * root.view.zoom + root.view.originX - 4
        y: (place.y + root.view.liftY * lift) * root.view.zoom + root.view.originY - 4
        width: place.width * root.view.zoom + 8
        height: place.height * root.view.zoom + 8
        color: "transparent"
        border.width: Theme.focusWidth
        border.color: Theme.colours.focus

        readonly property int lift: root.view.lifted ? 1 : 0
    }
    Repeater {
        model: root.held.length

        FarHeld {
            required property int index

            view: root.view
            // the last one is asked once more while it goes
            thing: root.held[index] ?? root.nothing
        }
    }
}
