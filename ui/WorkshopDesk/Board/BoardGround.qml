import QtQuick
import WorkshopDesk.Theme

// Empty ground: one finger moves the board, two fingers and the wheel zoom it.
Item {
    id: root

    required property BoardView view
    required property Item world

    TapHandler {
        // in the far view it hears of what the hands above have taken, too
        onTapped: point => {
            if (!root.view.isThing(point.position))
                root.view.groundTapped();
        }
        onDoubleTapped: point => {
            if (!root.view.isThing(point.position))
                root.view.showAll();
        }
    }
    DragHandler {
        target: root.world
        acceptedDevices: root.view.penWrites ? PointerDevice.AllDevices & ~PointerDevice.Stylus : PointerDevice.AllDevices
        snapMode: DragHandler.NoSnap
        // not from the hands of the far view
        grabPermissions: PointerHandler.CanTakeOverFromHandlersOfDifferentType | PointerHandler.ApprovesTakeOverByAnything
        // Qt counts the way in units of what is dragged
        dragThreshold: Math.round(Theme.touch.drag / root.world.scale)
    }
    PinchHandler {
        // while anybody touches a card, two fingers are two people and not a pinch
        enabled: active || root.view.touched === 0
        target: root.world
        rotationAxis.enabled: false
        scaleAxis.minimum: root.view.leastZoom
        scaleAxis.maximum: root.view.mostZoom
    }
    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        target: null
        onWheel: event => root.view.zoomAround(event.x, event.y, Math.pow(1.0015, event.angleDelta.y))
    }
}
