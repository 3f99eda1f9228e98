pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The ideas as small cards in columns; looked at, not moved.
ListView {
    cacheBuffer: 0
    id: root

    required property OfficeIdeasController ideas
    readonly property real columnWidth: Math.round(Theme.desk.body * 14)

    orientation: ListView.Horizontal
    model: ideas.board
    spacing: Theme.space.l
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: contentWidth > width
    Keys.onRightPressed: flick(-1500, 0)
    Keys.onLeftPressed: flick(1500, 0)
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Ideen in Spalten")

    delegate: Item {
        id: column

        required property var modelData

        width: root.columnWidth
        height: root.height

        Label {
            id: head

            width: parent.width
            text: qsTr("%1 (%L2)").arg(column.modelData.name).arg(column.modelData.ideas)
            weight: Font.DemiBold
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
        ListView {
            cacheBuffer: 0
            id: cards

            y: Math.max(head.height, Theme.desk.body * 2.6) + Theme.space.s
            width: parent.width
            height: parent.height - y
            model: column.modelData.cards
            spacing: Theme.space.s
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            delegate: Pressable {
                id: card

                required property var modelData

                width: ListView.view.width
                implicitHeight: Math.max(Theme.touch.least, words.height + 2 * Theme.space.m)
                text: modelData.words || qsTr("von Hand geschrieben")
                onClicked: root.ideas.look(modelData.number)

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.radius.paper
                    color: Theme.colours.surface
                    border.width: Theme.hairline
                    border.color: card.pressed ? Theme.colours.primary : Theme.colours.line
                }
                Label {
                    id: words

                    x: Theme.space.m
                    y: Theme.space.m
                    width: parent.width - 2 * x
                    text: card.text
                    size: Theme.desk.caption
                    wrapMode: Text.Wrap
                    maximumLineCount: 6
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
        }
    }
}
