pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The parking lot: cards for later. Something can be said about them here, or they go back to the board.
Panel {
    id: root

    required property BoardController board
    signal topicWanted(string topicId)

    title: qsTr("Themenspeicher")
    spacing: Theme.space.m

    Label {
        visible: root.board.parked.count === 0
        Layout.fillWidth: true
        text: qsTr("Hier warten Karten, die später drankommen.")
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    Repeater {
        model: root.board.parked

        ColumnLayout {
            id: card

            required property string noteId
            required property string named
            required property string tint

            objectName: "parked:" + noteId
            Layout.fillWidth: true
            spacing: 0

            Rectangle {
                Layout.fillWidth: true
                implicitHeight: words.implicitHeight + 2 * Theme.space.m
                radius: Theme.radius.paper
                color: Theme.colours.cards[card.tint]
                border.width: Theme.highContrast ? 2 : 0
                border.color: Theme.colours.line

                Label {
                    id: words

                    x: Theme.space.l
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - 2 * Theme.space.l
                    text: card.named
                    color: Theme.colours.cardInk
                    wrapMode: Text.Wrap
                }
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space.s

                IconButton {
                    objectName: "sayParked:" + card.noteId
                    icon: "pen"
                    text: qsTr("Dazu sagen …")
                    onClicked: root.topicWanted(card.noteId)
                }
                IconButton {
                    objectName: "returnParked:" + card.noteId
                    icon: "undo"
                    text: qsTr("Auf die Pinnwand")
                    onClicked: root.board.returnCard(card.noteId, root.board.bounds.x + root.board.bounds.width / 2, root.board.bounds.y + root.board.bounds.height / 2)
                }
            }
        }
    }
}
