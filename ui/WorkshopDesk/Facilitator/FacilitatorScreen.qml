pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Board
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What now, how long, how many, what the room sees, what came in: everything the bar can do, without the room looking on.
FocusScope {
    id: root

    required property DeskController desk
    required property WorkshopController workshop
    required property bool narrow
    readonly property real margin: narrow ? Theme.space.l : Theme.space.xxl
    readonly property real gap: narrow ? Theme.space.m : Theme.space.xl

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Moderation")

    Shortcut {
        sequences: [StandardKey.Undo]
        onActivated: root.workshop.undoAtLaptop()
    }
    Shortcut {
        sequences: [StandardKey.Redo, "Ctrl+Y"]
        onActivated: root.workshop.redoAtLaptop()
    }
    Shortcut {
        sequence: "Ctrl+0"
        onActivated: root.desk.screens.showAll()
    }
    ToolStrip {
        id: strip

        width: root.width
        desk: root.desk
        workshop: root.workshop
        narrow: root.narrow
        onPinWanted: pinSheet.active = !pinSheet.active
        onFindWanted: findSheet.active = !findSheet.active
    }
    Flickable {
        id: page

        anchors.fill: parent
        anchors.topMargin: strip.height
        contentHeight: columns.height + 2 * root.gap
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        acceptedButtons: Qt.NoButton

        RowLayout {
            id: columns

            x: root.margin
            y: root.gap
            width: page.width - 2 * root.margin
            height: Math.max(implicitHeight, page.height - 2 * root.gap)
            spacing: root.gap

            NowPanel {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                padding: root.narrow ? Theme.space.l : Theme.space.xl
                agenda: root.workshop.agenda
                timetable: root.workshop.timetable
                plan: root.workshop.plan
                onNotesChanged: text => root.workshop.plan.setInstruction(root.workshop.agenda.phaseNumber - 1, text)
            }
            ColumnLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                spacing: root.gap

                TimePanel {
                    Layout.fillWidth: true
                    padding: root.narrow ? Theme.space.l : Theme.space.xl
                    narrow: root.narrow
                    agenda: root.workshop.agenda
                    timetable: root.workshop.timetable
                }
                BallotPanel {
                    Layout.fillWidth: true
                    padding: root.narrow ? Theme.space.l : Theme.space.xl
                    narrow: root.narrow
                    vote: root.workshop.vote
                }
                PlanPanel {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    padding: root.narrow ? Theme.space.l : Theme.space.xl
                    timetable: root.workshop.timetable
                    plan: root.workshop.plan
                }
            }
            ColumnLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                spacing: root.gap

                RoomPanel {
                    Layout.fillWidth: true
                    padding: root.narrow ? Theme.space.l : Theme.space.xl
                    desk: root.desk
                    board: root.workshop.board
                    boards: root.workshop.boards
                }
                UnreadPanel {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    padding: root.narrow ? Theme.space.l : Theme.space.xl
                    collect: root.workshop.collect
                    unread: root.workshop.unread
                }
            }
        }
    }
    ScrollMark {
        anchors.right: parent.right
        y: page.y
        height: page.height
        view: page
    }
    // this screen may be touched by others, too: with a PIN it is asked for here as well
    Loader {
        id: pinSheet

        anchors.centerIn: parent
        active: false
        sourceComponent: LockSheet {
            objectName: "laptopLock"
            locks: root.workshop.locks
            single: true
            onDismissed: pinSheet.active = false
            Component.onCompleted: wish("board", locks.boardId)
        }
    }
    Loader {
        id: findSheet

        anchors.centerIn: parent
        active: false
        sourceComponent: FindCardSheet {
            objectName: "laptopFind"
            finder: root.workshop.finder
            onDismissed: findSheet.active = false
            Component.onCompleted: takeFocus()
        }
    }
    Connections {
        target: root.workshop.finder

        // the board shows it now
        function onFound() {
            findSheet.active = false;
        }
    }
    CornerHold {
        visible: pinSheet.active
        onHeld: (pinSheet.item as LockSheet)?.openByGesture()
    }
}
