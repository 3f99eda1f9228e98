import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// The question of the phase in hand and its timer, above the board.
Rectangle {
    id: root

    required property AgendaController agenda
    property real rim: 36
    // what stands between question and timer
    property real between: 0
    readonly property real timerX: timer.x

    height: Math.max(88, question.implicitHeight + 24)
    color: Theme.colours.board

    Label {
        id: question

        x: root.rim + 4
        width: timer.x - x - Theme.space.xl - root.between
        anchors.verticalCenter: parent.verticalCenter
        text: root.agenda.question
        size: Theme.wall.question
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.wall.card
        weight: Font.DemiBold
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
    }
    TimerDial {
        id: timer

        anchors.right: parent.right
        anchors.rightMargin: root.rim
        anchors.verticalCenter: parent.verticalCenter
        seconds: root.agenda.secondsLeft
        total: root.agenda.phaseSeconds
        runs: root.agenda.timerRuns
        onClicked: root.agenda.toggleTimer()
    }
}
