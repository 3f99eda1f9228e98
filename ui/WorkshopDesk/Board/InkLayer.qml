import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// The ink that stands on a card, in board units, painted as sharp as the screen can show it at a zoom.
CardInk {
    id: root

    // logical pixels that show a board unit now
    property real zoom: 1

    function sharpen() {
        root.sharpness = Math.pow(2, Math.ceil(2 * Math.log2(Math.max(0.5, root.zoom))) / 2);
    }

    width: Theme.unit.cardWidth
    color: Theme.colours.cardInk
    onZoomChanged: root.sharpen()
    Component.onCompleted: root.sharpen()
}
