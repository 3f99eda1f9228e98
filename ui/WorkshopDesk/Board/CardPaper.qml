pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// The paper of every card: a flat sheet, a darker tab at the left that carries the colour's symbol. Board units.
Rectangle {
    id: root

    required property string tint
    property bool held: false
    property bool marked: false

    width: Theme.unit.cardWidth
    height: Theme.unit.cardHeight
    radius: Theme.radius.paper
    color: Theme.colours.cards[root.tint]
    border.width: Theme.highContrast ? 2 : 1
    border.color: Theme.highContrast ? Theme.colours.cardInk : Theme.colours.tabs[root.tint]

    Rectangle {
        width: Theme.unit.tab
        height: root.height
        // software rendering cuts each square, opaque rectangle out of all that lies below it: with 200 cards in view
        // that costs more than all the painting
        radius: 1
        color: Theme.colours.tabs[root.tint]
        border.width: Theme.highContrast ? 2 : 0
        border.color: Theme.colours.cardInk

        Sign {
            x: 4.5
            y: 9
            name: root.tint
            size: 13
        }
    }
    // what only few cards have at a time
    Loader {
        anchors.fill: parent
        z: -1
        active: root.held || root.marked
        sourceComponent: Item {
            CardShadow {
                anchors.fill: parent
                visible: root.held && !Theme.highContrast
            }
            Rectangle {
                visible: root.marked
                anchors.fill: parent
                anchors.margins: -7
                radius: Theme.radius.paper + 7
                color: "transparent"
                border.width: 4
                border.color: Theme.colours.focus
            }
        }
    }
}
