import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Board
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// How long the phase has got, and whether the workshop is on time.
Panel {
    id: root

    required property AgendaController agenda
    required property TimetableController timetable
    readonly property string drift: timetable.drift > 0 ? qsTr("%1 Min. hinter Plan").arg(timetable.drift) : timetable.drift < 0 ? qsTr("%1 Min. vor dem Plan").arg(-timetable.drift) : qsTr("im Plan")

    property bool narrow: false
    readonly property int buttonSize: narrow ? Theme.desk.caption : Theme.desk.body

    title: narrow ? "" : qsTr("Zeit")
    spacing: Theme.space.m
    Accessible.name: qsTr("Zeit")

    GridLayout {
        Layout.fillWidth: true
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.space.m
        rowSpacing: 0

        TimerDial {
            objectName: "facilitatorTimer"
            Layout.leftMargin: -Theme.space.m
            size: Math.round(Theme.desk.display * (root.narrow ? 1.1 : 1.5))
            wordSize: root.buttonSize
            seconds: root.agenda.secondsLeft
            total: root.agenda.phaseSeconds
            runs: root.agenda.timerRuns
            onClicked: root.agenda.toggleTimer()
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.narrow ? 2 : 1
            rowSpacing: Theme.space.xs

            Label {
                text: qsTr("von %1 Minuten").arg(Math.round(root.agenda.phaseSeconds / 60))
                Layout.fillWidth: true
                horizontalAlignment: root.narrow ? Text.AlignLeft : Text.AlignRight
                size: root.buttonSize
                color: Theme.colours.ink2
            }
            Badge {
                objectName: "drift"
                Layout.alignment: Qt.AlignRight
                visible: root.timetable.running
                text: root.drift
                tone: root.timetable.drift > 4 ? "warn" : "ok"
                icon: root.timetable.drift > 4 ? "timer" : "check"
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        AppButton {
            objectName: "facilitatorToggleTimer"
            kind: "soft"
            size: root.buttonSize
            icon: root.agenda.timerRuns ? "pause" : "play"
            text: root.agenda.timerRuns ? qsTr("Anhalten") : qsTr("Starten")
            onClicked: root.agenda.toggleTimer()
        }
        AppButton {
            objectName: "facilitatorPlus1"
            kind: "plain"
            size: root.buttonSize
            icon: root.narrow ? "" : "plus"
            text: root.narrow ? "+1" : qsTr("1 Min.")
            Accessible.name: qsTr("Eine Minute mehr")
            onClicked: root.agenda.extendTimer(1)
        }
        AppButton {
            objectName: "facilitatorPlus5"
            kind: "plain"
            size: root.buttonSize
            icon: root.narrow ? "" : "plus"
            text: root.narrow ? "+5" : qsTr("5 Min.")
            Accessible.name: qsTr("Fünf Minuten mehr")
            onClicked: root.agenda.extendTimer(5)
        }
        AppButton {
            objectName: "facilitatorMinus1"
            kind: "plain"
            size: root.buttonSize
            icon: root.narrow ? "" : "minus"
            text: root.narrow ? "−1" : qsTr("1 Min.")
            Accessible.name: qsTr("Eine Minute weniger")
            onClicked: root.agenda.extendTimer(-1)
        }
    }
}
