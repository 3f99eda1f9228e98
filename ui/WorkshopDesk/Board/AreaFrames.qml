pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// The areas of a board, under everything that lies on it: what lies in one has its meaning. Board units.
Item {
    id: root

    // [{title, x, y, width, height}]
    required property var areas

    Repeater {
        model: root.areas
        Rectangle {
            id: area

            required property var modelData

            x: modelData.x
            y: modelData.y
            width: modelData.width
            height: modelData.height
            radius: Theme.radius.panel
            color: "transparent"
            border.width: 2
            antialiasing: true
            border.color: Theme.highContrast ? Theme.colours.line : Theme.colours.lineStrong
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Bereich %1").arg(area.modelData.title)

            Label {
                objectName: "areaTitle"
                x: 16
                width: parent.width - 32
                height: 72
                verticalAlignment: Text.AlignVCenter
                text: area.modelData.title
                size: Theme.unit.title
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.unit.label
                weight: Font.Bold
                Accessible.role: Accessible.Heading
            }
        }
    }
}
