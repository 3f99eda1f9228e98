pragma ComponentBehavior: Bound
import QtQuick

// Keeps fingers, mouse and wheel from reaching what lies under a floating thing. Qt lets a drag or pinch handler below
// take a finger from an item above; only a handler that allows no taking over keeps it, and each keeps one finger.
Item {
    id: root

    signal tapped

    component Finger: TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        grabPermissions: PointerHandler.TakeOverForbidden
        onTapped: root.tapped()
    }

    Finger {}
    Finger {}
    Finger {}
    Finger {}
    WheelHandler {
        orientation: Qt.Vertical
    }
}
