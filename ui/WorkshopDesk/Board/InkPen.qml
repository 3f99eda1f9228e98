pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import WorkshopDesk.Theme

// What one pen, finger or mouse draws inside this item, until it is lifted. The line on its way is kept in short pieces,
// because only the last piece is drawn anew with every point.
Item {
    id: root

    // own pixels per board unit
    property real unit: 1
    // in board units
    property real lineWidth: 3.2
    property int devices: PointerDevice.AllDevices
    property bool erasing: false
    // which contacts may draw: a function of a handler's point
    property var contactAllowed: null
    readonly property bool busy: pen.active
    // [x, y, pressure, …] in board units
    signal drawn(var points)
    signal wiped(real x, real y)
    signal lifted

    readonly property int pieceLength: 20
    property var trail: []
    property var pieces: []
    property bool refused: false

    function begin() {
        root.refused = false;
        root.add(pen.point.pressPosition, pen.point.pressure);
    }
    function follow() {
        if (root.contactAllowed && !root.contactAllowed(pen.point)) {
            root.refused = true;
            root.clear();
        } else if (!root.refused) {
            root.add(pen.point.position, pen.point.pressure);
        }
    }
    function add(at: point, pressure: real) {
        if (root.erasing || pen.point.device?.pointerType === PointerDevice.Eraser) {
            root.wiped(at.x / root.unit, at.y / root.unit);
            return;
        }
        root.trail.push(at.x / root.unit, at.y / root.unit, pressure);
        line.points.push(at);
        line.path = line.points;
        if (line.points.length >= root.pieceLength) {
            root.pieces.push(piece.createObject(root, {
                path: line.points
            }));
            line.points = [at];
        }
    }
    function end() {
        const points = root.trail;
        if (points.length > 0)
            root.drawn(points);
        root.clear();
        root.lifted();
    }
    function clear() {
        root.trail = [];
        line.points = [];
        line.path = [];
        for (const done of root.pieces)
            done.destroy();
        root.pieces = [];
    }

    component Piece: Shape {
        property alias path: polyline.path
        property var points: []

        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: root.lineWidth * root.unit
            strokeColor: Theme.colours.cardInk
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathPolyline {
                id: polyline
            }
        }
    }
    Component {
        id: piece

        Piece {}
    }
    Piece {
        id: line
    }
    // the contact belongs to the ink: nothing under it is dragged along (asked after the handler below)
    DragHandler {
        target: null
        acceptedDevices: root.devices
        dragThreshold: 0
        grabPermissions: PointerHandler.CanTakeOverFromAnything
    }
    PointHandler {
        id: pen

        acceptedDevices: root.devices
        onActiveChanged: active ? root.begin() : root.end()
        onPointChanged: {
            if (active)
                root.follow();
        }
        onCanceled: root.clear()
    }
}
