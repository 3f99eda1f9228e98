import QtQuick
import WorkshopDesk.Theme

// What a finger, the mouse, the keyboard and a screen reader can press. It draws nothing but the focus ring.
Item {
    id: root

    // what a screen reader says
    required property string text
    property real ringRadius: Theme.radius.control
    // false: the control shows its focus in another way
    property bool ringed: true
    readonly property bool pressed: tap.pressed
    signal clicked

    function press() {
        if (root.enabled)
            root.clicked();
    }
    // Takes the focus, so that a field being edited ends its editing first, but shows no ring: the finger was there.
    function pressByPointer() {
        root.forceActiveFocus(Qt.MouseFocusReason);
        ring.wanted = false;
        root.press();
    }

    implicitWidth: Theme.touch.least
    implicitHeight: Theme.touch.least
    activeFocusOnTab: true
    onActiveFocusChanged: ring.wanted = true
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.focusable: true
    Accessible.onPressAction: root.press()
    Accessible.onToggleAction: root.press()
    Keys.onPressed: event => {
        ring.wanted = true;
        if (event.key !== Qt.Key_Space && event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            root.press();
    }

    TapHandler {
        id: tap

        // the point belongs to the control: nothing under it is pressed as well; a scrolling page may still take over
        gesturePolicy: TapHandler.ReleaseWithinBounds
        grabPermissions: PointerHandler.CanTakeOverFromItems | PointerHandler.CanTakeOverFromHandlersOfDifferentType | PointerHandler.ApprovesTakeOverByItems | PointerHandler.ApprovesCancellation
        // slow hands: a long press is a press
        longPressThreshold: 0
        onTapped: root.pressByPointer()
    }
    FocusRing {
        id: ring

        property bool wanted: true

        inner: root.ringRadius
        visible: root.ringed && root.activeFocus && wanted
    }
}
