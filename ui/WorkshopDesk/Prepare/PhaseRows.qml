pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// The phases one below the other. A row is dragged by its handle; Alt with an arrow moves it too.
DragRows {
    id: root

    required property PlanController plan
    required property int chosen
    signal picked(int index)

    function hold(index: int) {
        if (index >= plan.phases.length)
            picked(Math.max(0, plan.phases.length - 1));
    }

    spacing: Theme.space.m
    count: plan.phases.length
    onWished: (from, to, byKeyboard) => {
        if (!root.plan.move(from, to))
            return;
        root.picked(to);
        if (byKeyboard)
            root.focusRow(to);
    }
    row: PhaseRow {
        id: row

        required property int index

        objectName: "phase:" + index
        width: root.width
        z: lifted ? 2 : 0
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
        onTaken: root.take(index)
        onDragged: by => root.way = by
        onDropped: root.drop()
        onLetGo: root.letGo()
    }
}
