import QtQuick

// While the view zooms, ink is only stretched. When the zoom has come to rest it is painted anew, a few cards in each
// frame: two hundred written cards at once would hold up all hands.
Item {
    id: root

    required property real zoom
    required property Repeater cards
    readonly property int mostInFrame: 8
    // the next card to be looked at
    property int next: 0

    function sharpenSome() {
        for (let painted = 0; painted < mostInFrame && next < cards.count; ++next) {
            const card = cards.itemAt(next) as NoteCard;
            if (!card || card.ink === "" || card.zoom === zoom)
                continue;
            card.zoom = zoom;
            ++painted;
        }
        if (next >= cards.count)
            frames.stop();
    }

    onZoomChanged: {
        frames.stop();
        rest.restart();
    }

    Timer {
        id: rest

        interval: 200
        onTriggered: {
            root.next = 0;
            frames.start();
        }
    }
    Timer {
        id: frames

        interval: 16
        repeat: true
        triggeredOnStart: true
        onTriggered: root.sharpenSome()
    }
}
