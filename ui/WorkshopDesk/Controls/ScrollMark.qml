import QtQuick
import WorkshopDesk.Theme

// Shows at the right edge how far a page is scrolled; can be dragged.
Item {
    id: root

    required property Flickable view
    readonly property real room: view.height - thumb.height
    readonly property real range: view.contentHeight - view.height

    visible: range > 1
    // what stands within the page would be scrolled away with it
    y: parent === view.contentItem ? view.contentY : 0
    width: 20

    Rectangle {
        id: thumb

        x: 7
        y: root.range > 0 ? root.view.contentY / root.range * root.room : 0
        width: 8
        height: Math.max(48, root.view.height * root.view.height / Math.max(1, root.view.contentHeight))
        radius: 4
        color: Theme.colours.lineStrong
    }
    DragHandler {
        property real start: 0

        target: null
        onActiveChanged: start = root.view.contentY
        onActiveTranslationChanged: {
            if (active)
                root.view.contentY = Math.max(0, Math.min(root.range, start + activeTranslation.y / root.room * root.range));
        }
    }
}
