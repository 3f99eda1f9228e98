pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// Dots like the real ones: filled from the left, the rest as empty rings.
Row {
    id: root

    required property int total
    required property int filled
    property int dot: 48

    spacing: Math.round(dot * 0.26)
    Accessible.ignored: true

    Repeater {
        model: root.total

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
