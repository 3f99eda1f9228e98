import QtQuick
import WorkshopDesk.Theme

// The back of a card that lies face down. Board units.
Item {
    Rectangle {
        x: Theme.unit.tab + 10
        y: 10
        width: parent.width - x - 10
        height: parent.height - 20
        radius: Theme.radius.paper
        color: "transparent"
        border.width: 2
        border.color: Theme.colours.cardInk
        opacity: 0.35
    }
    Sign {
        x: (parent.width + Theme.unit.tab - width) / 2
        anchors.verticalCenter: parent.verticalCenter
        name: "hidden"
        size: 40
    }
}
