pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// What one finger holds in the far view: a card large enough to be read, or the outline of a frame; its place is dimmed.
Item {
    id: root

    required property BoardView view
    required property var thing
    readonly property bool card: thing.noteId !== ""
    readonly property real cardScale: Math.max(view.zoom, 0.7 * Theme.boardScale)

    visible: thing.moved

    Rectangle {
        x: root.thing.place.x * root.view.zoom + root.view.originX
        y: root.thing.place.y * root.view.zoom + root.view.originY
        width: root.thing.place.width * root.view.zoom
        height: root.thing.place.height * root.view.zoom
        color: Theme.colours.board
        opacity: 0.6
    }
    Loader {
        active: root.card
        // the finger stays on the part of the card that it took
        x: root.thing.x - (root.thing.downX - root.view.originX - root.thing.place.x * root.view.zoom) / root.view.zoom * root.cardScale
        y: root.thing.y - (root.thing.downY - root.view.originY - root.thing.place.y * root.view.zoom) / root.view.zoom * root.cardScale
        sourceComponent: MiniCard {
            readonly property var look: root.view.board.lookOf(root.thing.noteId)

            objectName: "far:" + root.thing.noteId
            scale: root.cardScale
            transformOrigin: Item.TopLeft
            words: look.words ?? ""
            ink: look.ink ?? ""
            tint: look.tint ?? "yellow"
        }
    }
    Loader {
        active: !root.card
        x: root.thing.place.x * root.view.zoom + root.view.originX + root.thing.x - root.thing.downX
        y: root.thing.place.y * root.view.zoom + root.view.originY + root.thing.y - root.thing.downY
        sourceComponent: Rectangle {
            objectName: "far:" + root.thing.clusterId
            width: root.thing.place.width * root.view.zoom
            height: root.thing.place.height * root.view.zoom
            radius: Theme.radius.panel * root.view.zoom
            color: Theme.colours.primarySoft
            opacity: 0.85
            border.width: 3
            border.color: Theme.colours.focus
        }
    }
}
