import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// The question of the phase in hand and its timer, above the board.
Rectangle {
    id: root

    required property AgendaController agenda
    // the name of the board, where there are several
    property string board: ""
    property real rim: 36
    // what stands between question and timer
    property real between: 0
    readonly property real timerX: timer.x

    height: Math.max(88, question.implicitHeight + 24 + (name.visible ? name.height : 0))
    color: Theme.colours.board

    Label {
        id: question

        x: root.rim + 4
        width: timer.x - x - Theme.space.xl - root.between
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: name.visible ? name.height / 2 : 0
        text: root.agenda.question
        size: Theme.wall.question
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.wall.card
        weight: Font.DemiBold
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
    }
    Label {
        id: name

        anchors.bottom: question.top
        x: question.x
        width: question.width
        visible: text !== ""
        text: root.board
        size: Theme.wall.small
        weight: Font.DemiBold
        color: Theme.colours.ink2
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
