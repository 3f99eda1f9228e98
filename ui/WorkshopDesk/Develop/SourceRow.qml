pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One source: a touch unfolds the cards of a group.
ColumnLayout {
    id: root

    required property bool cluster
    required property int number
    required property string title
    // number and text of the cards of a group
    required property var cards
    property bool unfolded: false
    readonly property string words: (cluster ? qsTr("Gruppe %1: %2") : qsTr("Karte %1: %2")).arg(number).arg(title)
    signal removed

    spacing: Theme.space.s

    RowLayout {
        spacing: Theme.space.s

        AppButton {
            objectName: "unfold"
            Layout.fillWidth: true
            kind: "plain"
            icon: !root.cluster ? "card" : root.unfolded ? "up" : "down"
            text: root.words
            enabled: root.cluster
            onClicked: root.unfolded = !root.unfolded
            Accessible.description: root.cluster ? qsTr("%n Karte(n)", "", root.cards.length) : ""
        }
        IconButton {
            objectName: "removeSource"
            icon: "close"
            showText: false
            text: qsTr("Herkunft entfernen: %1").arg(root.words)
            onClicked: root.removed()
        }
    }
    Repeater {
        model: root.unfolded ? root.cards : []

        RowLayout {
            id: card

            required property var modelData

            Layout.leftMargin: Theme.space.xl
            spacing: Theme.space.m

            Label {
                Layout.alignment: Qt.AlignTop
                Layout.minimumWidth: Math.round(Theme.desk.body * 1.6)
                text: card.modelData.number
                weight: Font.DemiBold
                color: Theme.colours.ink2
                horizontalAlignment: Text.AlignRight
            }
            Label {
                objectName: "sourceCard"
                Layout.fillWidth: true
                text: card.modelData.text
                wrapMode: Text.Wrap
            }
        }
    }
}
