import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Starting, pausing and stretching the timer of the phase in hand.
Sheet {
    id: root

    required property AgendaController agenda

    title: qsTr("Zeit für „%1“").arg(agenda.phaseTitle)

    Label {
        visible: text !== ""
        Layout.preferredWidth: 420
        text: root.agenda.instruction
        wrapMode: Text.Wrap
        color: Theme.colours.ink2
    }
    RowLayout {
        spacing: Theme.space.m

        AppButton {
            objectName: "toggleTimer"
            kind: "primary"
            icon: root.agenda.timerRuns ? "pause" : "play"
            text: root.agenda.timerRuns ? qsTr("Anhalten") : qsTr("Starten")
            onClicked: root.agenda.toggleTimer()
        }
        AppButton {
            kind: "plain"
            icon: "plus"
            text: qsTr("1 Minute")
            onClicked: root.agenda.extendTimer(1)
        }
        AppButton {
            kind: "plain"
            icon: "plus"
            text: qsTr("5 Minuten")
            onClicked: root.agenda.extendTimer(5)
        }
        AppButton {
            kind: "plain"
            icon: "minus"
            text: qsTr("1 Minute")
            onClicked: root.agenda.extendTimer(-1)
        }
    }
}
