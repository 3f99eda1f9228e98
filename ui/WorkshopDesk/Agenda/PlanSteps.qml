pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// The agenda while the workshop runs: go back, repeat, skip, reorder and add at any time; the log keeps what has been.
ColumnLayout {
    id: root

    required property PlanController plan
    required property TimetableController timetable
    property int size: Theme.desk.body
    property int chosen: -1

    function carryOut(what: string, index: int) {
        const to = what === "up" ? index - 1 : index + 1;
        if (what === "enter") {
            plan.enter(index);
            chosen = -1;
        } else if (what === "skip")
            plan.skip(index, !plan.phases[index].skipped);
        else if (to >= 0 && to < plan.phases.length && plan.move(index, to)) {
            chosen = to;
            // who moves a phase by keyboard goes on with it
            (steps.itemAt(to) as PlanStep)?.takeFocus();
        }
    }

    spacing: Theme.space.xs

    Repeater {
        id: steps

        model: root.plan.phases.length

        PlanStep {
            Layout.fillWidth: true
            phase: root.plan.phases[index] ?? null
            line: root.timetable.phases[index] ?? null
            count: root.plan.phases.length
            size: root.size
            chosen: index === root.chosen
            onPicked: root.chosen = root.chosen === index ? -1 : index
            onWished: what => root.carryOut(what, index)
        }
    }
    AddPhase {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
        plan: root.plan
        size: root.size
        after: root.chosen >= 0 ? root.chosen : root.plan.phases.length - 1
        onAdded: index => root.chosen = index
    }
}
