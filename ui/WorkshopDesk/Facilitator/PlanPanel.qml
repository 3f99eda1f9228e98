pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Every phase with its planned and its real time.
Panel {
    id: root

    required property TimetableController timetable
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
    Repeater {
        model: root.timetable.phases
        PlanRow {
            Layout.fillWidth: true
            longest: root.longest
        }
    }
    Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xs
        text: qsTr("Rahmen: geplant, Balken: gebraucht")
        size: Theme.desk.caption
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    Item {
        Layout.fillHeight: true
    }
}
