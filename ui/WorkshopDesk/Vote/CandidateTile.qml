import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Theme
import WorkshopDesk.Vote.inputs

// One thing that can be chosen, on the rule page.
Rectangle {
    id: root

    required property int number
    required property string title
    required property int cardCount

    implicitHeight: Math.max(row.implicitHeight + 2 * Theme.space.m, Theme.desk.lead * 3)
    radius: Theme.radius.panel
    color: Theme.colours.surface
    border.width: Theme.hairline
    border.color: Theme.colours.line
    Accessible.role: Accessible.StaticText
    Accessible.name: cardCount > 0 ? qsTr("%1: %2, %n Karte(n)", "", cardCount).arg(number).arg(words.text) : qsTr("%1: %2").arg(number).arg(words.text)

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space.l
        width: root.width - 2 * x
        spacing: Theme.space.m

        NumberDisc {
            number: root.number
        }
        Label {
            id: words

            Layout.fillWidth: true
            text: root.title || qsTr("ohne Titel")
            weight: root.title ? Font.DemiBold : Font.Normal
            color: root.title ? Theme.colours.ink : Theme.colours.ink2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            visible: root.cardCount > 0
            text: root.cardCount
            color: Theme.colours.ink2
            Accessible.ignored: true
        }
    }
}
