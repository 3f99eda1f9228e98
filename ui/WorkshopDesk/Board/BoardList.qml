pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Boards by name, each with the number of its cards; the one that is shown is marked.
GrowingList {
    id: root

    // [{boardId, title, cards, shown, faceDown}]
    required property var boards
    signal chosen(string boardId)

    implicitWidth: 420
    most: 400
    clip: true
    spacing: Theme.space.s
    boundsBehavior: Flickable.StopAtBounds
    model: boards
    delegate: Pressable {
        id: entry

        required property var modelData

        objectName: "board:" + modelData.title
        width: ListView.view.width
        height: Math.max(Theme.touch.least, title.implicitHeight + 2 * Theme.space.m)
        text: qsTr("%1, %n Karte(n)", "", modelData.cards).arg(modelData.title)
        Accessible.role: Accessible.RadioButton
        Accessible.checkable: true
        Accessible.checked: modelData.shown
        onClicked: root.chosen(modelData.boardId)

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius.control
            color: entry.modelData.shown || entry.pressed ? Theme.colours.primarySoft : Theme.colours.surface
            border.width: entry.modelData.shown ? 2 : Theme.hairline
            border.color: entry.modelData.shown ? Theme.colours.primary : Theme.colours.lineStrong
        }
        Icon {
            id: sign

            x: Theme.space.m
            anchors.verticalCenter: parent.verticalCenter
            name: entry.modelData.shown ? "check" : entry.modelData.faceDown ? "hidden" : "card"
            size: 22
            color: title.color
        }
        Label {
            id: title

            anchors.left: sign.right
            anchors.leftMargin: Theme.space.m
            anchors.right: cards.left
            anchors.rightMargin: Theme.space.m
            anchors.verticalCenter: parent.verticalCenter
            text: entry.modelData.title
            weight: Font.DemiBold
            color: entry.modelData.shown ? Theme.colours.onPrimarySoft : Theme.colours.ink
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            id: cards

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.m
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("%n Karte(n)", "", entry.modelData.cards)
            size: Theme.desk.caption
            color: entry.modelData.shown ? Theme.colours.onPrimarySoft : Theme.colours.ink2
            Accessible.ignored: true
        }
    }
}
