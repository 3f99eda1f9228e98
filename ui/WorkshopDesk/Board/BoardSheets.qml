pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import WorkshopDesk.Backend
import WorkshopDesk.Sight

// The facilitator's sheets; one is open at most, at the facilitator's edge.
Item {
    id: root

    required property DeskController desk
    required property WorkshopController workshop
    required property string sheet
    required property FacilitatorDock dock
    property real topInset: 0
    property real sideInset: 0
    // what hands reach of the board, in board units
    property rect inSight
    // the card whose lock is asked about, or ""
    property string lockNote: ""
    signal chosen(string what)
    signal closed

    Loader {
        id: loader

        active: root.sheet !== ""
        // Escape closes what is open
        onLoaded: (item as Item).focus = true
        sourceComponent: root.sheet === "time" ? time : root.sheet === "more" ? more : root.sheet === "help" ? help : atTray ? shelf : root.sheet === "paper" ? paper : root.sheet === "interview" ? interview : root.sheet === "emptyGroup" ? emptyGroup : root.sheet === "bar" ? bar : root.sheet === "lock" ? lock : root.sheet === "touch" ? touch : root.sheet === "measure" ? measure : root.sheet === "boards" ? boards : root.sheet === "find" ? find : things.shown
        readonly property bool central: root.sheet.includes(":") || root.sheet === "help" || root.sheet === "emptyGroup"
        readonly property bool atTray: root.sheet === "parked" || root.sheet === "binned"
        // a little above the middle: the keyboard on the screen finds room below
        x: central ? Math.round((root.width - width) / 2) : atTray ? root.width - width - root.sideInset : root.dock.sheetX(width)
        y: central ? Math.round((root.height - height) / 3) : atTray ? root.topInset : root.dock.sheetY(height)
    }

    ThingSheets {
        id: things

        workshop: root.workshop
        sheet: root.sheet
        most: root.height - root.topInset - 40
        onChosen: what => root.chosen(what)
        onClosed: root.closed()
    }
    CornerHold {
        visible: (loader.item as LockSheet)?.asking ?? false
        onHeld: (loader.item as LockSheet)?.openByGesture()
    }
    Component {
        id: lock

        LockSheet {
            objectName: "lockSheet"
            locks: root.workshop.locks
            noteId: root.lockNote
            onDismissed: root.closed()
        }
    }
    Component {
        id: touch

        TouchSheet {
            touch: root.desk.touch
            onDismissed: root.closed()
        }
    }
    Component {
        id: measure

        MeasureSheet {
            objectName: "measureSheet"
            desk: root.desk
            onDismissed: root.closed()
        }
    }
    Component {
        id: boards

        BoardsSheet {
            objectName: "boardsSheet"
            boards: root.workshop.boards
            clusterCount: root.workshop.board.clusterCount
            onChosen: what => root.chosen(what)
            onDismissed: root.closed()
        }
    }
    Component {
        id: time

        TimeSheet {
            objectName: "timeSheet"
            agenda: root.workshop.agenda
            timetable: root.workshop.timetable
            plan: root.workshop.plan
            most: root.height - root.topInset - root.dock.bottomDepth - 40
            widest: root.width - 80
            onDismissed: root.closed()
        }
    }
    Component {
        id: more

        MoreSheet {
            desk: root.desk
            workshop: root.workshop
            fullScreen: root.Window.visibility === Window.FullScreen
            onChosen: what => root.chosen(what)
            onDismissed: root.closed()
        }
    }
    Component {
        id: bar

        BarSheet {
            desk: root.desk
            onDismissed: root.closed()
        }
    }
    Component {
        id: help

        HelpSheet {
            onDismissed: root.closed()
        }
    }
    Component {
        id: shelf

        ShelfSheet {
            readonly property bool waiting: root.sheet === "parked"

            objectName: waiting ? "parkedSheet" : "binnedSheet"
            title: waiting ? qsTr("Themenspeicher") : qsTr("Ablage")
            notes: waiting ? root.workshop.board.parked : root.workshop.board.binned
            emptyText: waiting ? qsTr("Hier warten Karten, die später drankommen.") : qsTr("Hier liegt nichts. Abgelegte Karten bleiben bis zum Ende des Workshops erhalten.")
            onReturned: noteId => root.workshop.board.returnCard(noteId, root.inSight.x + root.inSight.width / 2, root.inSight.y + root.inSight.height / 2)
            onDismissed: root.closed()
        }
    }
    Component {
        id: paper

        PaperSheet {
            collect: root.workshop.collect
            stacks: root.workshop.board.legend
            onDismissed: root.closed()
            onPhotoWanted: root.desk.goTo("photo")
            Component.onCompleted: takeFocus()
        }
    }
    Component {
        id: interview

        InterviewSheet {
            objectName: "interviewSheet"
            interview: root.workshop.interview
            agenda: root.workshop.agenda
            stacks: root.workshop.board.legend
            onDismissed: root.closed()
            Component.onCompleted: takeFocus()
        }
    }
    Component {
        id: find

        FindCardSheet {
            objectName: "findSheet"
            finder: root.workshop.finder
            onDismissed: root.closed()
        }
    }
    Component {
        id: emptyGroup

        EmptyGroupSheet {
            onBorn: title => {
                root.workshop.sorting.emptyGroup(title, root.inSight);
                root.closed();
            }
            onDismissed: root.closed()
            Component.onCompleted: takeFocus()
        }
    }
}
