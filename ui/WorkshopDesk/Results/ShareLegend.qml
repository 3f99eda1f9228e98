pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// What the parts of stacked bars stand for, in their order from left to right.
Flow {
    id: root

    required property list<string> values
    property int size: Theme.desk.caption

    spacing: Math.round(size * 0.9)

    Repeater {
        model: root.values

        Row {
            id: entry

            required property int index
            required property string modelData
            readonly property real depth: root.values.length > 1 ? index / (root.values.length - 1) : 1

            spacing: Math.round(root.size * 0.4)

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: root.size
                height: root.size
                color: entry.depth === 1 ? Theme.colours.primaryDown : entry.depth > 0.6 ? Theme.colours.primary : entry.depth > 0.4 ? Theme.colours.barSoft : entry.depth > 0 ? Theme.colours.primarySoft : Theme.colours.surface
                border.width: 1
                border.color: Theme.colours.primary
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: entry.modelData
                size: root.size
                color: Theme.colours.ink2
            }
        }
    }
}
