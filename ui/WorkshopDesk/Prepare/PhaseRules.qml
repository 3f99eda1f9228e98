import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Agenda
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What the room may do in the phase, what the shared screen shows, and what happens when the time is up.
ColumnLayout {
    id: root

    required property PlanController plan
    required property int index
    readonly property var phase: plan.phases[index] ?? null

    spacing: Theme.space.l

    Captioned {
        Layout.fillWidth: true
        label: qsTr("Was die Runde in dieser Phase darf")

        RightsBoxes {
            Layout.fillWidth: true
            allowed: root.phase?.rights ?? []
            onToggled: (right, allowed) => root.plan.setRight(root.index, right, allowed)
        }
    }
    Checkbox {
        objectName: "phaseReadOnly"
        Layout.fillWidth: true
        text: qsTr("Wenn die Zeit um ist, nur noch ansehen")
        checked: root.phase?.readOnly ?? false
        onToggled: checked => root.plan.setReadOnly(root.index, checked)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.xl

        Captioned {
            label: qsTr("Der Bildschirm zeigt")

            Choice {
                objectName: "phaseView"
                text: qsTr("Der Bildschirm zeigt")
                options: PhaseWords.viewNames
                currentIndex: Math.max(0, PhaseWords.views.indexOf(root.phase?.view ?? ""))
                onChosen: index => root.plan.setView(root.index, PhaseWords.views[index])
            }
        }
        Captioned {
            visible: root.plan.boards.length > 1
            label: qsTr("Pinnwand")

            Choice {
                objectName: "phaseBoard"
                text: qsTr("Pinnwand")
                options: root.plan.boards
                currentIndex: root.phase?.board ?? 0
                onChosen: index => root.plan.setBoard(root.index, index)
            }
        }
    }
}
