import QtQuick
import WorkshopDesk.Theme

// How many cards the person at a writing place may still write, said before it is reached; above the place.
Rectangle {
    id: root

    required property int cards

    objectName: "cardsLeft"
    x: 0
    y: -height - Theme.space.xs
    width: words.implicitWidth + 2 * Theme.space.m
    height: words.implicitHeight + Theme.space.s
    radius: Theme.radius.control
    color: Theme.colours.surface
    border.width: Theme.hairline
    border.color: Theme.colours.line

    Label {
        id: words

        anchors.centerIn: parent
        text: root.cards === 1 ? qsTr("Ihre letzte Karte") : qsTr("noch %n Karte(n)", "", root.cards)
    }
}
