import QtQuick

// Lines drawn on empty ground around cards: by any number of fingers and the mouse while the tool is on, by a pen always.
Item {
    id: root

    // the tool "Auswählen": the next line of a finger is a lasso
    property bool armed: false
    property bool penWrites: false
    // the lines that are being drawn now: [{name, points}], points in pixels
    property var lines: []
    readonly property bool busy: armed || lines.length > 0
    signal drawn(var points)

    readonly property real step: 6

    function begin(name: string, x: real, y: real) {
        lines = [...lines, {
                name: name,
                points: [Qt.point(x, y)]
            }];
    }
    function follow(name: string, x: real, y: real) {
        const line = lines.find(other => other.name === name);
        if (!line)
            return;
        const last = line.points[line.points.length - 1];
        if (Math.hypot(x - last.x, y - last.y) < step)
            return;
        line.points = [...line.points, Qt.point(x, y)];
        lines = [...lines];
    }
    function finish(name: string, keep: bool) {
        const line = lines.find(other => other.name === name);
        if (!line)
            return;
        lines = lines.filter(other => other !== line);
        if (keep)
            root.drawn(line.points);
    }

    MultiPointTouchArea {
        anchors.fill: parent
        maximumTouchPoints: 20
        enabled: root.busy
        // when it is switched off it may hear once more of fingers that are elsewhere
        onPressed: points => {
            if (root.busy)
                points.filter(Hand.cameDown).forEach(point => root.begin("finger" + point.pointId, point.x, point.y));
        }
        onUpdated: points => points.forEach(point => root.follow("finger" + point.pointId, point.x, point.y))
        onReleased: points => points.forEach(point => root.finish("finger" + point.pointId, true))
        onCanceled: points => points.forEach(point => root.finish("finger" + point.pointId, false))
    }
    DragHandler {
        id: pen

        target: null
        enabled: root.penWrites || root.armed
        acceptedDevices: PointerDevice.Stylus
        dragThreshold: 4
        onActiveChanged: {
            if (active)
                root.begin("pen", centroid.pressPosition.x, centroid.pressPosition.y);
            else
                root.finish("pen", true);
        }
        onCentroidChanged: if (active)
            root.follow("pen", centroid.position.x, centroid.position.y)
    }
}
