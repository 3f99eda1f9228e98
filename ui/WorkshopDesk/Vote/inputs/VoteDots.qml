pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// Dots like the real ones: filled from the left, the rest as empty rings. Minus dots are squares with their sign.
Row {
    id: root

    required property int total
    required property int filled
    property int minus: 0
    property int dot: 48

    spacing: Math.round(dot * 0.26)
    Accessible.ignored: true

    Repeater {
        model: root.minus

        Rectangle {
            width: root.dot
            height: root.dot
            radius: Theme.radius.paper
            color: Theme.colours.ink

            Icon {
                anchors.centerIn: parent
                name: "minus"
                size: Math.round(root.dot * 0.7)
                stroke: 3
                color: Theme.colours.surface
            }
        }
    }
    Repeater {
        model: root.minus > 0 ? 0 : root.total

        Rectangle {
            required property int index

            width: root.dot
            height: root.dot
            radius: root.dot / 2
            color: index < root.filled ? Theme.colours.dot : "transparent"
            border.width: index < root.filled ? 0 : Math.max(2, Math.round(root.dot * 0.04))
            border.color: Theme.colours.lineStrong
        }
    }
}
