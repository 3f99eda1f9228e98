import QtQuick

// All fingers on one keyboard. A finger belongs to the key it came down on, and nothing below feels it.
MultiPointTouchArea {
    id: root

    required property Item rows
    required property AccentRow accents
    // which finger is on which key
    property var keys: ({})
    signal touched
    signal struck(Key key)
    signal lifted(Key key)
    signal held(Key key)

    function keyAt(x: real, y: real): Key {
        // a finger between two keys means one of them
        for (const [dx, dy] of [[0, 0], [-5, 0], [5, 0], [0, -5], [0, 5]]) {
            const line = rows.childAt(x + dx, y + dy);
            const key = line ? line.childAt(x + dx - line.x, y + dy - line.y) as Key : null;
            if (key)
                return key;
        }
        return null;
    }
    function letterUnder(x: real, y: real, slack: real): int {
        const at = root.mapToItem(accents, x, y);
        return accents.open ? accents.letterAt(at.x, at.y, slack) : -1;
    }
    function press(id: int, x: real, y: real) {
        root.touched();
        const letter = letterUnder(x, y, 0);
        if (letter >= 0) {
            accents.chosen(accents.letters[letter]);
            return;
        }
        const at = root.mapToItem(rows, x, y);
        const key = keyAt(at.x, at.y);
        if (!key)
            return;
        keys[id] = key;
        key.fingers += 1;
        long.key = key;
        long.restart();
        root.struck(key);
    }
    function slide(id: int, x: real, y: real) {
        if (!accents.open || keys[id] !== accents.origin)
            return;
        const at = root.mapToItem(accents.origin, x, y);
        const stayed = at.x >= 0 && at.y >= 0 && at.x <= accents.origin.width && at.y <= accents.origin.height;
        accents.under = stayed ? -1 : letterUnder(x, y, accents.key);
    }
    function lift(id: int, counts: bool) {
        // the key is gone if somebody has changed to the signs meanwhile
        const key = keys[id] as Key;
        delete keys[id];
        if (!key)
            return;
        key.fingers -= 1;
        if (long.key === key)
            long.stop();
        if (counts && accents.open && key === accents.origin && accents.under >= 0)
            accents.chosen(accents.letters[accents.under]);
        root.lifted(key);
    }

    Timer {
        id: long

        property Key key: null

        interval: 500
        onTriggered: if (key)
            root.held(key)
    }
    onPressed: points => points.filter(Hand.cameDown).forEach(point => press(point.pointId, point.x, point.y))
    onUpdated: points => points.forEach(point => slide(point.pointId, point.x, point.y))
    onReleased: points => points.forEach(point => lift(point.pointId, true))
    onCanceled: points => points.forEach(point => lift(point.pointId, false))
    // a sliding finger stays with the keyboard
    onGestureStarted: gesture => gesture.grab()
}
