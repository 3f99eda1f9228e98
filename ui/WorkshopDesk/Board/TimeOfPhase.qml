import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Agenda
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Starting, pausing and stretching the timer of the phase in hand, and what the room may do in it.
ColumnLayout {
    id: root

    required property AgendaController agenda
    required property PlanController plan
    // HH:MM at which the timer ends, or empty
    required property string ends
    // how far behind the plan, in words, or empty
    required property string drift
    required property bool late
    // of PlanController.phases, or null
    required property var phase

    spacing: Theme.space.m

    Instruction {
        Layout.fillWidth: true
        plan: root.plan
        markdown: root.agenda.instruction
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        AppButton {
            objectName: "toggleTimer"
            kind: "primary"
            icon: root.agenda.timerRuns ? "pause" : "play"
            text: root.agenda.timerRuns ? qsTr("Anhalten") : qsTr("Starten")
            onClicked: root.agenda.toggleTimer()
        }
        AppButton {
            objectName: "plus1"
            kind: "plain"
            icon: "plus"
            text: qsTr("1 Minute")
            onClicked: root.agenda.extendTimer(1)
        }
        AppButton {
            objectName: "plus5"
            kind: "plain"
            icon: "plus"
            text: qsTr("5 Minuten")
            onClicked: root.agenda.extendTimer(5)
        }
        AppButton {
            objectName: "minus1"
            kind: "plain"
            icon: "minus"
            text: qsTr("1 Minute")
            onClicked: root.agenda.extendTimer(-1)
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Label {
            objectName: "phaseEnds"
            visible: root.ends !== ""
            text: qsTr("Ende um %1 Uhr").arg(root.ends)
            weight: Font.DemiBold
        }
        Badge {
            visible: root.drift !== ""
            text: root.drift
            tone: root.late ? "warn" : "ok"
            icon: root.late ? "timer" : "check"
        }
    }
    Label {
        visible: root.phase !== null
        Layout.topMargin: Theme.space.s
        text: qsTr("In dieser Phase darf die Runde")
        weight: Font.DemiBold
    }
    RightsBoxes {
        visible: root.phase !== null
        Layout.fillWidth: true
        allowed: root.phase?.rights ?? []
        onToggled: (right, allowed) => root.plan.setRight(root.agenda.phaseNumber - 1, right, allowed)
    }
    Checkbox {
        objectName: "readOnlyAtEnd"
        visible: root.phase !== null
        Layout.fillWidth: true
        text: qsTr("Wenn die Zeit um ist, nur noch ansehen")
        checked: root.phase?.readOnly ?? false
        onToggled: checked => root.plan.setReadOnly(root.agenda.phaseNumber - 1, checked)
    }
}
