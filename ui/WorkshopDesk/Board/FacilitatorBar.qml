pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The facilitator's tools. Nothing a participant needs is in it, nothing in it destroys.
Item {
    id: root

    required property AgendaController agenda
    required property RightsController rights
    // the name of the board that is shown, where there are several
    property string board: ""
    property bool boardsOpen: false
    required property string undoLabel
    required property string redoLabel
    property bool moreOpen: false
    property bool timeOpen: false
    property bool lockOpen: false
    property bool boardLocked: false
    // the next line of a finger on empty ground selects cards
    property bool selecting: false
    // on a narrow window the words below the signs stay, the gaps shrink
    property bool narrow: false
    // at a side of the screen: two columns instead of a line
    property bool upright: false
    property bool laptopOpen: false
    signal chosen(string what)

    implicitHeight: Math.max(64, row.implicitHeight + (upright ? 2 * Theme.space.s : 8))
    implicitWidth: row.implicitWidth + 2 * Theme.space.m

    component Tool: IconButton {
        Layout.alignment: Qt.AlignCenter
        below: true
        size: root.narrow ? 15 : 16
    }
    component Gap: Rectangle {
        Layout.alignment: Qt.AlignCenter
        Layout.columnSpan: root.upright ? 2 : 1
        Layout.fillWidth: root.upright
        implicitWidth: 1
        implicitHeight: root.upright ? 1 : 36
        color: Theme.colours.line
    }

    Shadow { level: 2 }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.panel
        color: Theme.colours.surface
        border.width: Theme.highContrast ? 2 : 0
        border.color: Theme.colours.line

        TouchGround {
            anchors.fill: parent
        }
    }
    GridLayout {
        id: row

        x: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        columns: root.upright ? 2 : 20
        columnSpacing: root.narrow ? 0 : Theme.space.xs
        rowSpacing: 0

        Tool {
            objectName: "previousPhase"
            Layout.row: root.upright ? 1 : 0
            Layout.column: 0
            icon: "left"
            text: qsTr("Vorige Phase")
            showText: false
            enabled: root.agenda.phaseNumber > 1
            onClicked: root.agenda.previousPhase()
        }
        Column {
            Layout.alignment: Qt.AlignCenter
            Layout.row: 0
            Layout.column: root.upright ? 0 : 1
            Layout.columnSpan: root.upright ? 2 : 1
            Layout.preferredWidth: Math.max(118, phase.width)

            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("Phase %1 von %2").arg(root.agenda.phaseNumber).arg(root.agenda.phaseCount)
                size: 16
                color: Theme.colours.ink2
            }
            Label {
                id: phase

                anchors.horizontalCenter: parent.horizontalCenter
                // a long title leaves room for the card stacks
                width: Math.min(Math.ceil(implicitWidth), root.narrow ? 180 : 360)
                text: root.agenda.phaseTitle
                elide: Text.ElideRight
                size: 22
                weight: Font.Bold
            }
        }
        Tool {
            objectName: "nextPhase"
            Layout.row: root.upright ? 1 : 0
            Layout.column: root.upright ? 1 : 2
            icon: "right"
            text: qsTr("Nächste Phase")
            showText: false
            enabled: root.agenda.phaseNumber < root.agenda.phaseCount
            onClicked: root.agenda.nextPhase()
        }
        Gap {}
        Tool {
            objectName: "boardsTool"
            visible: root.board !== ""
            icon: "cluster"
            text: root.board.length > 12 ? root.board.slice(0, 11) + "…" : root.board
            active: root.boardsOpen
            Accessible.name: qsTr("Pinnwände, jetzt: %1").arg(root.board)
            onClicked: root.chosen("boards")
        }
        Tool {
            icon: "timer"
            text: qsTr("Zeit")
            active: root.timeOpen
            onClicked: root.chosen("time")
        }
        Tool {
            objectName: "addCard"
            icon: "cardplus"
            text: qsTr("Karte")
            enabled: root.rights.mayAdd
            onClicked: root.chosen("card")
        }
        Tool {
            objectName: "select"
            icon: "lasso"
            text: qsTr("Auswählen")
            active: root.selecting
            enabled: root.rights.maySelect
            onClicked: root.chosen("select")
        }
        Tool {
            icon: "search"
            text: qsTr("Alles zeigen")
            onClicked: root.chosen("all")
        }
        Tool {
            objectName: "vote"
            icon: "dots"
            text: qsTr("Abstimmen")
            onClicked: root.chosen("vote")
        }
        Tool {
            objectName: "laptop"
            icon: "screens"
            text: qsTr("Laptop")
            active: root.laptopOpen
            Accessible.description: qsTr("Moderation in einem eigenen Fenster")
            onClicked: root.chosen("laptop")
        }
        Gap {}
        Tool {
            objectName: "undo"
            icon: "undo"
            text: qsTr("Zurück")
            enabled: root.undoLabel !== ""
            Accessible.description: root.undoLabel
            onClicked: root.chosen("undo")
        }
        Tool {
            objectName: "redo"
            icon: "redo"
            text: qsTr("Vor")
            enabled: root.redoLabel !== ""
            Accessible.description: root.redoLabel
            onClicked: root.chosen("redo")
        }
        Gap {}
        Tool {
            objectName: "lock"
            icon: root.boardLocked ? "lock" : "unlock"
            text: root.boardLocked ? qsTr("Gesperrt") : qsTr("Sperren")
            active: root.lockOpen || root.boardLocked
            onClicked: root.chosen("lock")
        }
        Tool {
            objectName: "more"
            icon: "more"
            text: qsTr("Mehr")
            active: root.moreOpen
            onClicked: root.chosen("more")
        }
    }
}
