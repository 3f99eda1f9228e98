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

    Loader {
        anchors.fill: parent
        z: -1
        active: root.held
        sourceComponent: Shadow {
            level: 2
        }
    }
    Rectangle {
        width: Theme.unit.tab
        height: parent.height
        radius: Theme.radius.paper
        color: Theme.colours.tabs[root.tint]
    }
    Rectangle {
        visible: Theme.highContrast
        x: Theme.unit.tab
        width: 2
        height: parent.height
        color: Theme.colours.cardInk
    }
    Glyph {
        kind: root.tint
        size: 13
        x: (Theme.unit.tab - width) / 2
        y: 9
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
