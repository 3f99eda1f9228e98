import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Agenda
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The timer of the phase in hand, what the room may do in it, and the plan: back, again, skip, reorder at any time.
Sheet {
    id: root

    required property AgendaController agenda
    required property TimetableController timetable
    required property PlanController plan
    // how high and wide it may be: the plan scrolls
    property real most: 600
    property real widest: 1000
    readonly property bool wide: widest >= 900
    readonly property var phase: plan.phases[agenda.phaseNumber - 1] ?? null
    readonly property string drift: timetable.drift > 0 ? qsTr("%1 Min. hinter Plan").arg(timetable.drift) : timetable.drift < 0 ? qsTr("%1 Min. vor dem Plan").arg(-timetable.drift) : qsTr("im Plan")

    title: qsTr("Zeit für „%1“").arg(agenda.phaseTitle)

    Flickable {
        id: page

        Layout.preferredWidth: Math.min(columns.implicitWidth + Theme.space.xl, root.widest - 2 * root.padding)
        Layout.preferredHeight: Math.min(columns.implicitHeight, root.most - 4 * root.padding)
        contentHeight: columns.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        acceptedButtons: Qt.NoButton

        GridLayout {
            id: columns

            // the mark for scrolling lies beside it
            width: page.width - Theme.space.xl
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.space.xxl
            rowSpacing: Theme.space.l

            TimeOfPhase {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 420
                Layout.fillWidth: true
                agenda: root.agenda
                plan: root.plan
                ends: root.timetable.phaseEnd
                drift: root.timetable.running ? root.drift : ""
                late: root.timetable.drift > 4
                phase: root.phase
            }
            PlanSteps {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 440
                Layout.fillWidth: true
                plan: root.plan
                timetable: root.timetable
            }
        }
        ScrollMark {
            anchors.right: parent?.right
            height: page.height
            view: page
        }
    }
}
