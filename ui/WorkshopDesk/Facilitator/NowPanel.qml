pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The phase in hand: what it is about, the facilitator's notes on it, and what comes next.
Panel {
    id: root

    required property AgendaController agenda
    required property TimetableController timetable
    required property PlanController plan
    readonly property list<var> following: timetable.phases.filter((phase, i) => i >= agenda.phaseNumber)
    signal notesChanged(string text)

    spacing: Theme.space.m

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Label {
            text: qsTr("Phase %1 von %2").arg(root.agenda.phaseNumber).arg(root.agenda.phaseCount)
            color: Theme.colours.ink2
        }
        Label {
            Layout.fillWidth: true
            text: root.agenda.phaseTitle
            size: Math.round(Theme.desk.display * 0.86)
            weight: Font.Bold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            text: root.agenda.question
            size: Theme.desk.lead
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
    }
    Rule {
        Layout.fillWidth: true
    }
    PhaseNotes {
        Layout.fillWidth: true
        plan: root.plan
        markdown: root.agenda.instruction
        enabled: root.agenda.phaseNumber > 0
        onCommitted: text => root.notesChanged(text)
    }
    Rule {
        Layout.fillWidth: true
    }
    Label {
        text: qsTr("Nächste Schritte")
        size: Theme.desk.lead
        weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Label {
        visible: root.following.length === 0
        Layout.fillWidth: true
        text: qsTr("Das ist die letzte Phase.")
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    Repeater {
        model: root.following.slice(0, 4)
        RowLayout {
            id: step

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.space.m

            Icon {
                name: "arrow"
                size: Theme.desk.body
                color: Theme.colours.ink2
            }
            Label {
                Layout.fillWidth: true
                text: step.modelData.title
                wrapMode: Text.Wrap
            }
            Label {
                text: step.modelData.starts === "" ? qsTr("%1 Min.").arg(step.modelData.minutes) : qsTr("%1 Uhr · %2 Min.").arg(step.modelData.starts).arg(step.modelData.minutes)
                size: Theme.desk.caption
                color: Theme.colours.ink2
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        AppButton {
            objectName: "facilitatorPrevious"
            kind: "plain"
            icon: "left"
            text: qsTr("Vorige")
            enabled: root.agenda.phaseNumber > 1
            Accessible.name: qsTr("Vorige Phase")
            onClicked: root.agenda.previousPhase()
        }
        AppButton {
            objectName: "facilitatorNext"
            Layout.fillWidth: true
            kind: "primary"
            icon: "arrow"
            text: root.following.length > 0 ? qsTr("Weiter: %1").arg(root.following[0].title) : qsTr("Weiter")
            enabled: root.agenda.phaseNumber < root.agenda.phaseCount
            onClicked: root.agenda.nextPhase()
        }
    }
}
