import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Where the facilitator's bar lies: at any edge, at the sides at any height, so that it can be reached sitting too.
// While the facilitator has a window of their own only a small handle is left of it.
Item {
    id: root

    required property DeskController desk
    required property WorkshopController workshop
    property bool narrow: false
    property real rim: 36
    property string sheet: ""
    property bool selecting: false
    // what the bar must leave free: the question, the trays at the upper right, the card stacks at each edge
    property real topLimit: 0
    property size trays: Qt.size(0, 0)
    property real stackRoom: 70
    property bool stacksLeft: false
    property bool stacksRight: false

    readonly property string edge: desk.barEdge
    readonly property bool upright: edge === "left" || edge === "right"
    property bool pulled: false
    readonly property bool away: desk.screens.facilitatorOpen && !pulled
    readonly property real gap: Theme.space.m
    readonly property real bottomDepth: edge === "bottom" && !away ? bar.height + (handle.visible ? handle.height + gap : 0) : stackRoom
    readonly property real topDepth: edge === "top" && !away ? bar.height + gap : 0
    readonly property real leftDepth: edge === "left" && !away ? bar.x + bar.width : 0
    readonly property real rightDepth: edge === "right" && !away ? width - bar.x : 0
    // a low window has no room for the bar below the trays
    readonly property bool besideTrays: edge === "top" || (edge === "right" && topLimit + trays.height + 3 * gap + bar.height > height)
    readonly property real highest: topLimit + gap + (edge === "right" && !besideTrays ? trays.height + gap : 0)
    readonly property real lowest: height - bar.height - gap - (edge === "left" ? stackRoom : 0)
    signal chosen(string what)
    // the bar lies at another edge, and is laid out there
    signal moved

    // where a sheet of the bar is laid
    function sheetX(sheetWidth: real): real {
        if (upright && !away)
            return edge === "left" ? bar.x + bar.width + gap : bar.x - sheetWidth - gap;
        return width - sheetWidth - rim;
    }
    function sheetY(sheetHeight: real): real {
        if (upright && !away)
            return Math.max(gap, Math.min(bar.y + bar.height, height - gap) - sheetHeight);
        return edge === "top" && !away ? bar.y + bar.height + gap : Math.max(gap, height - sheetHeight - bottomDepth - 2 * gap);
    }

    // where it lies from the start is no move
    property bool laid: false
    onEdgeChanged: if (laid)
        settling.restart()
    Component.onCompleted: laid = true

    Timer {
        id: settling

        interval: 60
        onTriggered: root.moved()
    }
    Connections {
        target: root.desk.screens

        function onChanged() {
            root.pulled = false;
        }
    }
    FacilitatorBar {
        id: bar

        objectName: "facilitatorBar"
        visible: !root.away
        x: root.edge === "left" ? root.rim + (root.stacksLeft ? root.stackRoom : 0) : root.width - width - root.rim - (root.edge === "right" && root.stacksRight ? root.stackRoom : 0) - (root.besideTrays ? root.trays.width + root.gap : 0)
        y: root.upright ? root.highest + Math.max(0, root.lowest - root.highest) * (1 - root.desk.barHeight) : root.edge === "top" ? root.topLimit + root.gap : root.height - height - root.gap
        upright: root.upright
        narrow: root.narrow
        agenda: root.workshop.agenda
        rights: root.workshop.rights
        board: root.workshop.boards.count > 1 ? root.workshop.boards.title : ""
        boardsOpen: root.sheet === "boards"
        undoLabel: ChangeNames.of(root.workshop.undoLabel)
        redoLabel: ChangeNames.of(root.workshop.redoLabel)
        moreOpen: root.sheet === "more"
        selecting: root.selecting
        timeOpen: root.sheet === "time"
        lockOpen: root.sheet === "lock"
        boardLocked: root.workshop.locks.boardLocked
        laptopOpen: root.desk.screens.facilitatorOpen
        onChosen: what => root.chosen(what)
    }
    Rectangle {
        id: handle

        visible: root.desk.screens.facilitatorOpen
        x: root.edge === "left" ? root.rim : root.width - width - root.rim
        y: !root.away ? (root.upright || root.edge === "top" ? bar.y + bar.height + root.gap : bar.y - height - root.gap) : root.edge === "top" ? root.topLimit + root.trays.height + 2 * root.gap : root.height - height - root.gap - (root.edge === "left" ? root.stackRoom : 0)
        width: pull.width
        height: pull.height
        radius: Theme.radius.panel
        color: Theme.colours.surface
        border.width: Theme.hairline
        border.color: Theme.colours.line

        IconButton {
            id: pull

            objectName: "barHandle"
            icon: root.away ? "up" : "down"
            text: root.away ? qsTr("Leiste zeigen") : qsTr("Leiste verbergen")
            showText: false
            onClicked: root.pulled = !root.pulled
        }
    }
}
