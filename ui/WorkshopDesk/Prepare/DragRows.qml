pragma ComponentBehavior: Bound
import QtQuick

// Rows one below the other that can be dragged to another place; the others make room. Each row is made by "row", which
// names its index, and reports to take, drag, drop, letGo and step.
Column {
    id: root

    required property int count
    required property Component row
    // which row is held, how far it was dragged, and where it would lie
    property int held: -1
    property real way: 0
    readonly property int target: held < 0 ? -1 : placeFor(way)
    // asks the owner for another place; the owner answers with arrived() if it was granted
    signal wished(int from, int to, bool byKeyboard)

    function take(index: int) {
        held = index;
        way = 0;
    }
    function drop() {
        const from = held;
        const to = target;
        letGo();
        if (to !== from)
            wished(from, to, false);
    }
    function letGo() {
        held = -1;
        way = 0;
    }
    function step(index: int, by: int) {
        if (index + by >= 0 && index + by < count)
            wished(index, index + by, true);
    }
    function focusRow(index: int) {
        (rows.itemAt(index) as Item)?.forceActiveFocus(Qt.TabFocusReason);
    }
    // where the middle of the held row has come to
    function placeFor(dragged: real): int {
        const row = rows.itemAt(held);
        if (!row)
            return held;
        const middle = row.y + row.height / 2 + dragged;
        let place = 0;
        for (let i = 0; i < rows.count; ++i) {
            const other = rows.itemAt(i);
            if (i !== held && other && other.y + other.height / 2 < middle)
                ++place;
        }
        return place;
    }
    // the way a row makes for the held one
    function aside(index: int): real {
        const row = rows.itemAt(held);
        if (!row || index === held)
            return 0;
        const step = row.height + spacing;
        return index > held && index <= target ? -step : index < held && index >= target ? step : 0;
    }

    Repeater {
        id: rows

        model: root.count
        delegate: root.row
    }
}
