pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What lies in the parking lot or in the bin; a touch brings a card back to the board.
Sheet {
    id: root

    required property ShelvedNotesModel notes
    required property string emptyText
    signal returned(string noteId)

    edge: Qt.RightEdge

    GrowingList {
        id: list

        Layout.preferredWidth: Theme.card.width + 40 + back.width
        Layout.fillWidth: true
        Layout.fillHeight: true
        most: 560
        clip: true
        spacing: Theme.space.m
        model: root.notes
        delegate: Item {
            id: entry

            required property string noteId
            required property string words
            required property string named
            required property string tint
            required property string ink

            width: ListView.view.width
            height: Math.max(card.height, again.height)

            Rectangle {
                id: card

                width: parent.width - again.width - Theme.space.m
                height: Math.max(Theme.touch.least, column.height + 2 * Theme.space.s)
                Accessible.role: Accessible.ListItem
                Accessible.name: entry.named
                radius: Theme.radius.paper
                color: Theme.colours.cards[entry.tint]

                Glyph {
                    x: 8
                    anchors.verticalCenter: parent.verticalCenter
                    kind: entry.tint
                }
                Column {
                    id: column

                    anchors.left: parent.left
                    anchors.leftMargin: 32
                    anchors.right: parent.right
                    anchors.rightMargin: 8
                    anchors.verticalCenter: parent.verticalCenter

                    Loader {
                        active: entry.ink !== ""
                        sourceComponent: SmallInk {
                            ink: entry.ink
                        }
                    }
                    Label {
                        width: parent.width
                        visible: text !== ""
                        // a drawn card shows its ink
                        text: entry.words === "" && entry.ink === "" ? entry.named : entry.words
                        color: Theme.colours.cardInk
                        wrapMode: Text.Wrap
                        maximumLineCount: 6
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                }
            }
            AppButton {
                id: again

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                kind: "plain"
                icon: "undo"
                text: qsTr("Zurück auf die Pinnwand")
                onClicked: root.returned(entry.noteId)
            }
        }
    }
    Label {
        visible: list.count === 0
        text: root.emptyText
        color: Theme.colours.ink2
    }
    AppButton {
        id: back

        visible: false
        text: qsTr("Zurück auf die Pinnwand")
        icon: "undo"
    }
}
