pragma Singleton
import QtQuick
import WorkshopDesk.Theme

// What a hand does on the glass, whatever it holds: how far it goes before it drags, how fast it was at the end.
QtObject {
    // milliseconds that tell how fast a hand is; one that rested for so long lays down and does not throw
    readonly property int moments: 100

    // Whether a point that a touch area tells of came down there: a gesture belongs to the thing first touched. Qt (6.11.3)
    // also tells as pressed a finger that slides in and that nobody else holds, and forgets it again without a word.
    function cameDown(point: var): bool {
        return point.startX === point.x && point.startY === point.y;
    }
    // Qt counts the way in units of what is dragged, hands move on the glass; before the ground thinks it is meant
    function threshold(held: Item): int {
        const from = held.mapToItem(null, 0, 0);
        const to = held.mapToItem(null, 1, 0);
        return Math.floor(0.9 * Theme.touch.drag / Math.hypot(to.x - from.x, to.y - from.y));
    }
    // The last moments of a way in window pixels, with one more place.
    function gone(way: var, at: point): var {
        const now = Date.now();
        return [...way.filter(step => now - step.time <= moments), {
                time: now,
                x: at.x,
                y: at.y
            }];
    }
    // Where a way ends, in window pixels.
    function end(way: var): point {
        const last = way[way.length - 1];
        return last ? Qt.point(last.x, last.y) : Qt.point(-1, -1);
    }
    // Window pixels per second over the last moments of a way that ends now.
    function pace(way: var): point {
        const now = Date.now();
        const last = way.filter(step => now - step.time <= moments);
        if (last.length < 2)
            return Qt.point(0, 0);
        const first = last[0], end = last[last.length - 1];
        const seconds = Math.max(16, now - first.time) / 1000;
        return Qt.point((end.x - first.x) / seconds, (end.y - first.y) / seconds);
    }
}
