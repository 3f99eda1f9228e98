pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Agenda
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Every phase with its planned and its real time.
Panel {
    id: root

    required property TimetableController timetable
    required property PlanController plan
    // the rows make room for what can be done with each phase
    property bool changing: false
    readonly property int longest: timetable.phases.reduce((most, phase) => Math.max(most, phase.minutes, phase.used), 1)

    title: qsTr("Zeitplan")
    spacing: Theme.space.xs

    Label {
        objectName: "ends"
        visible: text !== ""
        Layout.fillWidth: true
        text: root.timetable.plannedEnd === "" ? "" : root.timetable.running && root.timetable.expectedEnd !== root.timetable.plannedEnd ? qsTr("Ende %1 statt %2 Uhr").arg(root.timetable.expectedEnd).arg(root.timetable.plannedEnd) : qsTr("Ende %1 Uhr").arg(root.timetable.plannedEnd)
        size: Theme.desk.caption
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    Loader {
        Layout.fillWidth: true
        visible: active
        active: root.changing
        sourceComponent: PlanSteps {
            plan: root.plan
            timetable: root.timetable
            size: Theme.desk.caption
        }
    }
    Repeater {
        model: root.changing ? [] : root.timetable.phases
        PlanRow {
            Layout.fillWidth: true
            longest: root.longest
        }
    }
    Label {
        visible: !root.changing
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xs
        text: qsTr("Rahmen: geplant, Balken: gebraucht")
        size: Theme.desk.caption
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    AppButton {
        objectName: "changePlan"
        kind: "plain"
        size: Theme.desk.caption
        icon: root.changing ? "check" : "pen"
        text: root.changing ? qsTr("Fertig") : qsTr("Ablauf ändern")
        onClicked: root.changing = !root.changing
    }
    Item {
        Layout.fillHeight: true
    }
}
