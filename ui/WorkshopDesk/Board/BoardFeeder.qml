import QtQuick

// Keeps cards and frames ready for what is in view. Python is asked only when the view leaves the area that delegates
// were made for; a few delegates come with every frame, and more in advance while nobody touches the board.
Item {
    id: root

    required property BoardView view
    property rect filled: Qt.rect(0, 0, -1, -1)
    property bool filledFar: false
    // the most cards that a view can hold, side by side at the least zoom at which they are cards
    readonly property int most: Math.ceil(view.width * view.height / (view.farBelow * view.farBelow * 268 * 128) * 1.3)

    function fill(force: bool) {
        const s = view.zoom;
        const l = -view.originX / s, t = -view.originY / s, w = view.width / s, h = view.height / s;
        if (w <= 0 || h <= 0)
            return;
        const inside = l >= filled.x && t >= filled.y && l + w <= filled.x + filled.width && t + h <= filled.y + filled.height;
        // a filled area much larger than the view keeps too many delegates awake
        if (!force && inside && view.far === filledFar && filled.width < 3 * w)
            return;
        // the first view is wanted at once and gets no reserve around it
        const reserve = filled.width < 0 ? 0 : 0.12;
        filled = Qt.rect(l - reserve * w, t - reserve * h, (1 + 2 * reserve) * w, (1 + 2 * reserve) * h);
        filledFar = view.far;
        view.board.showArea(filled.x, filled.y, filled.width, filled.height, !view.far);
    }

    onMostChanged: view.board.prepareCards(most)
    Component.onCompleted: view.board.prepareCards(most)

    FrameAnimation {
        running: root.view.visible && (root.view.board.feeding || (root.view.board.growing && root.view.touched === 0))
        onTriggered: root.view.board.feed()
    }
}
