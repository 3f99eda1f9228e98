pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// A rectangle of the proportions of a bank card, made as wide as a real one by its handle, by buttons or by arrow keys.
Item {
    id: root

    // logical pixels per millimetre on the glass
    required property real pxPerMm
    readonly property real cardWidth: 85.6 * pxPerMm
    readonly property real least: 60
    // the width that was asked for
    signal chosen(real pixels)

    function widen(by: real) {
        root.chosen(Math.max(least, Math.min(width - handle.width, cardWidth + by)));
    }

    implicitWidth: 640
    implicitHeight: Math.min(420, Math.max(120, cardWidth * 53.98 / 85.6))
    activeFocusOnTab: true
    Keys.onRightPressed: event => widen(event.modifiers & Qt.ShiftModifier ? 10 : 1)
    Keys.onUpPressed: event => widen(event.modifiers & Qt.ShiftModifier ? 10 : 1)
    Keys.onLeftPressed: event => widen(event.modifiers & Qt.ShiftModifier ? -10 : -1)
    Keys.onDownPressed: event => widen(event.modifiers & Qt.ShiftModifier ? -10 : -1)
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Breite der Bankkarte auf dem Bildschirm")
    Accessible.focusable: true
    Accessible.onIncreaseAction: widen(1)
    Accessible.onDecreaseAction: widen(-1)

    Rectangle {
        id: card

        width: root.cardWidth
        height: root.cardWidth * 53.98 / 85.6
        radius: 3.18 * root.pxPerMm
        color: Theme.colours.primarySoft
        border.width: 2
        border.color: Theme.colours.primary

        Label {
            anchors.centerIn: parent
            visible: implicitWidth < parent.width - 2 * handle.width
            text: qsTr("Bankkarte hier anlegen")
            color: Theme.colours.onPrimarySoft
        }
    }
    Rectangle {
        id: handle

        property real from: 0

        objectName: "handle"
        x: root.cardWidth - width / 2
        y: Math.round((card.height - height) / 2)
        width: Theme.touch.least
        height: Theme.touch.least
        radius: width / 2
        color: Theme.colours.primary

        Icon {
            anchors.centerIn: parent
            name: "right"
            color: Theme.colours.onPrimary
        }
        // keeps the finger from the sheet's own ground until the drag begins
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }
        DragHandler {
            target: null
            dragThreshold: 0
            onActiveChanged: if (active)
                handle.from = root.cardWidth
            // in the window and not in the handle: handle and sheet move while they are dragged
            onCentroidChanged: if (active)
                root.chosen(Math.max(root.least, Math.min(root.width - handle.width, handle.from + centroid.scenePosition.x - centroid.scenePressPosition.x)))
        }
    }
    FocusRing {
        visible: root.activeFocus
    }
}
