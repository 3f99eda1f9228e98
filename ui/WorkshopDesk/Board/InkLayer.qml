import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// The ink that stands on a card, in board units. While the view zooms, its picture is only stretched; it is painted
// anew, as sharp as the screen can show it, when the zoom has come to rest.
CardInk {
    id: root

    // logical pixels that show a board unit now
    property real zoom: 1

    function sharpen() {
        root.sharpness = Math.pow(2, Math.ceil(2 * Math.log2(Math.max(0.5, root.zoom))) / 2);
    }

    width: Theme.unit.cardWidth
    color: Theme.colours.cardInk
    onZoomChanged: rest.restart()
    Component.onCompleted: root.sharpen()

    Timer {
        id: rest

        interval: 200
        onTriggered: root.sharpen()
    }
}
