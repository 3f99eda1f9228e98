pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// The phases one below the other. A row is dragged by its handle, the others make room; Alt with an arrow moves it too.
Column {
    id: root

    required property PlanController plan
    required property int chosen
    // the row that is held, how far it was dragged, and where it would lie
    property int held: -1
    property real way: 0
    readonly property int target: held < 0 ? -1 : placeFor(way)
    signal picked(int index)

    function hold(index: int) {
        if (index >= plan.phases.length)
            picked(Math.max(0, plan.phases.length - 1));
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
    function drop() {
        const from = held;
        const to = target;
        held = -1;
        way = 0;
        if (to !== from && plan.move(from, to))
            picked(to);
    }
    function step(index: int, by: int) {
        if (index + by < 0 || index + by >= plan.phases.length || !plan.move(index, index + by))
            return;
        picked(index + by);
        rows.itemAt(index + by)?.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space.m

    Repeater {
        id: rows

        model: root.plan.phases.length

        PhaseRow {
            id: row

            required property int index

            objectName: "phase:" + index
            width: root.width
            z: index === root.held ? 2 : 0
            number: index + 1
            phase: root.plan.phases[index] ?? null
            selected: index === root.chosen
            lifted: index === root.held
            transform: Translate {
                y: row.lifted ? root.way : root.aside(row.index)

                Behavior on y {
                    enabled: root.held >= 0 && !row.lifted
                    NumberAnimation {
                        duration: Theme.motion.quick
                    }
                }
            }
            onClicked: root.picked(index)
            onStepped: by => root.step(index, by)
            onTaken: {
                root.held = index;
                root.way = 0;
            }
            onDragged: by => root.way = by
            onDropped: root.drop()
            onLetGo: root.held = -1
        }
    }
}
