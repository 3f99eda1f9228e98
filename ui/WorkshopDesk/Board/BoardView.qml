pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// The board itself: ground, frames, cards, and the gestures of many hands. A gesture belongs to the thing first touched;
// C++ moves what is held, Python hears of it when the finger is lifted.
Item {
    id: view

    required property BoardController board
    required property SortingController sorting
    // what lies over the board's rim and must not cover cards after "show all"
    property real topInset: 0
    property real bottomInset: 0
    property real leftInset: 0
    property real rightInset: 0
    // the card that the keyboard is at, and whether it is picked up
    property string currentNote: ""
    property string currentCluster: ""
    property bool keyboardActive: false
    property bool lifted: false
    property bool penWrites: false
    property real liftX: 0
    property real liftY: 0

    readonly property real zoom: world.scale
    readonly property real originX: world.x
    readonly property real originY: world.y
    // below half its legible size a card's text cannot be read any more, and one picture shows the whole board;
    // a little less for going there, or two fingers held still would flicker between both
    readonly property real farBelow: Theme.boardScale / 2
    property bool far: false
    // the picture lies below the cards for as long as some of them are still to come
    readonly property bool pictured: far || board.feeding
    readonly property real leastZoom: 0.02
    readonly property real mostZoom: 4
    property bool framed: false
    // how many cards and frames have a finger on them
    property int touched: 0
    // how many selections are on their way with a finger
    property int leads: 0
    property alias lasso: lassoLayer

    // the cards that somebody is writing on
    property list<string> notesInEdit: []
    // where cards can be reached by hand, and what lies over a part of it; window pixels
    property rect reach: Qt.rect(0, 0, width, height)
    property rect covered: Qt.rect(0, 0, 0, 0)
    signal cardPinched(string noteId, real x, real y, real rotation, real size)
    // let go with the corner there, so many window pixels per second fast
    signal cardDropped(string noteId, string clusterId, real x, real y, point pace)
    signal cardRefused(string noteId)
    // the same, with the hand in window pixels: a frame is larger than what it is let go on
    signal frameDropped(string clusterId, real x, real y, point pace, point hand)
    signal cardTapped(string noteId, string clusterId)
    signal frameTapped(string clusterId)
    signal groundTapped
    signal cardWritten(string noteId, var points)
    signal cardWiped(string noteId, real x, real y)

    function toBoard(px: real, py: real): point {
        return Qt.point((px - world.x) / world.scale, (py - world.y) / world.scale);
    }
    function onBoard(r: rect): rect {
        const corner = toBoard(r.x, r.y);
        return Qt.rect(corner.x, corner.y, r.width / world.scale, r.height / world.scale);
    }
    function lookAt(x: real, y: real, zoom: real) {
        world.scale = Math.min(mostZoom, Math.max(leastZoom, zoom));
        world.x = x;
        world.y = y;
    }
    function zoomAround(px: real, py: real, factor: real) {
        const scale = Math.min(mostZoom, Math.max(leastZoom, world.scale * factor));
        const p = toBoard(px, py);
        lookAt(px - p.x * scale, py - p.y * scale, scale);
    }
    // Everything in view, but never larger than it has to be read.
    function showAll() {
        frameBoard(leastZoom);
    }
    // As much as can be in view with the cards still being cards: how a board is opened.
    function showStart() {
        frameBoard(farBelow);
    }
    function frameBoard(least: real) {
        const margin = 36;
        const w = width - leftInset - rightInset - 2 * margin;
        const h = height - topInset - bottomInset - margin;
        const b = board.bounds;
        if (w <= 0 || h <= 0)
            return;
        const scale = Math.max(least, Math.min(Theme.boardScale, w / b.width, h / b.height));
        lookAt(leftInset + margin - b.x * scale + Math.max(0, (w - b.width * scale) / 2), topInset - b.y * scale, scale);
        framed = true;
    }
    function bringIntoView(rect: rect) {
        const left = rect.x * zoom + originX;
        const top = rect.y * zoom + originY;
        const dx = left < leftInset + 20 ? leftInset + 20 - left : Math.min(0, width - rightInset - 20 - left - rect.width * zoom);
        const dy = top < topInset ? topInset - top : Math.min(0, height - bottomInset - 20 - top - rect.height * zoom);
        lookAt(originX + dx, originY + dy, zoom);
    }
    // Whether a place in the far view is a card or a title, and no ground; window pixels.
    function isThing(place: point): bool {
        return far && farBoard.holds(place);
    }
    function fill(force: bool) {
        feeder.fill(force);
    }

    clip: true
    onWidthChanged: resized.start()
    onHeightChanged: resized.start()
    // what lies over the rim may have its size later than the view
    onTopInsetChanged: if (!framed)
        resized.start()
    onBottomInsetChanged: if (!framed)
        resized.start()
    Component.onCompleted: {
        board.letGoOfAll();
        view.showStart();
        view.fill(true);
    }

    // Delayed to the end of the event, and gone with the view: Qt.callLater would still call a view that was left.
    Timer {
        id: moved

        interval: 0
        onTriggered: view.fill(false)
    }
    Timer {
        id: resized

        interval: 0
        onTriggered: view.framed ? view.fill(false) : view.showStart()
    }
    BoardGround {
        anchors.fill: parent
        view: view
        world: world
        // while lines are drawn the ground keeps still
        enabled: !lassoLayer.busy
    }
    LassoLayer {
        id: lassoLayer

        anchors.fill: parent
        penWrites: view.penWrites
        onDrawn: points => {
            armed = false;
            view.sorting.lasso(points.map(point => view.toBoard(point.x, point.y)));
        }
    }
    FarBoard {
        id: farBoard

        anchors.fill: parent
        view: view
    }
    BoardFeeder {
        id: feeder

        view: view
    }
    Item {
        id: world

        width: 1
        height: 1
        transformOrigin: Item.TopLeft
        visible: !view.far
        onXChanged: moved.start()
        onYChanged: moved.start()
        onScaleChanged: {
            view.far = scale < view.farBelow * (view.far ? 1 : 0.94);
            moved.start();
        }

        AreaFrames {
            areas: view.sorting.areas
        }
        BoardFrames {
            view: view
            cards: cards
        }
        BoardCards {
            id: cards

            view: view
        }
    }
    SelectionLines {
        anchors.fill: parent
        view: view
    }
}
