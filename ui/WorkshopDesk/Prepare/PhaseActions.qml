import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Earlier, later, double, remove: what becomes of the chosen phase. Everything here is undone with one step.
Flow {
    id: root

    required property PlanController plan
    required property int index
    signal wentTo(int index)

    spacing: Theme.space.s

    AppButton {
        objectName: "phaseUp"
        kind: "plain"
        icon: "up"
        text: qsTr("Früher")
        enabled: root.index > 0
        onClicked: if (root.plan.move(root.index, root.index - 1))
            root.wentTo(root.index - 1)
    }
    AppButton {
        objectName: "phaseDown"
        kind: "plain"
        icon: "down"
        text: qsTr("Später")
        enabled: root.index < root.plan.phases.length - 1
        onClicked: if (root.plan.move(root.index, root.index + 1))
            root.wentTo(root.index + 1)
    }
    AppButton {
        objectName: "phaseCopy"
        kind: "plain"
        icon: "copy"
        text: qsTr("Doppeln")
        onClicked: if (root.plan.duplicate(root.index))
            root.wentTo(root.index + 1)
    }
    AppButton {
        objectName: "phaseRemove"
        kind: "plain"
        icon: "bin"
        text: qsTr("Entfernen")
        enabled: root.plan.phases.length > 1
        onClicked: if (root.plan.remove(root.index))
            root.wentTo(Math.min(root.index, root.plan.phases.length - 1))
    }
}
