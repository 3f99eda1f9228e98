import QtQuick
import WorkshopDesk.Theme

// Three pixels, two away from the thing it marks: seen on any ground.
Rectangle {
    property real inner: Theme.radius.control

    objectName: "focusRing"
    anchors.fill: parent
    anchors.margins: -5
    z: 1
    color: "transparent"
    radius: inner + 5
    border.width: Theme.focusWidth
    border.color: Theme.colours.focus
}
