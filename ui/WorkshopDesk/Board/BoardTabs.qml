pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// While a hand carries cards the other boards lie at the upper rim: what is let go on one of them goes to that board.
Flow {
    id: root

    required property BoardsController boards
    required property bool carrying
    // a moment later than the hand: a tap shows nothing, and what is let go finds the board still there
    property bool open: false
    readonly property var others: visible ? boards.boards.filter(board => !board.shown) : []

    // The board whose tab covers a place in the parent, or "".
    function boardAt(x: real, y: real): string {
        for (let i = 0; open && i < tabs.count; ++i) {
            const tab = tabs.itemAt(i);
            if (tab.contains(tab.mapFromItem(root.parent, x, y)))
                return others[i].boardId;
        }
        return "";
    }

    visible: open && boards.count > 1
    spacing: Theme.space.m

    Timer {
        interval: 250
        running: root.carrying !== root.open
        onTriggered: root.open = root.carrying
    }
    Repeater {
        id: tabs

        model: root.others
        Rectangle {
            id: tab

            required property var modelData

            objectName: "boardTab:" + modelData.boardId
            width: Math.min(name.implicitWidth + 2 * Theme.space.xl, Theme.card.width * 1.5)
            height: Math.max(Theme.touch.least, Theme.card.height)
            radius: Theme.radius.panel
            color: Theme.colours.primarySoft
            border.width: Theme.focusWidth
            border.color: Theme.colours.primary
            Accessible.role: Accessible.StaticText
            Accessible.name: name.text

            Label {
                id: name

                anchors.fill: parent
                anchors.margins: Theme.space.s
                text: qsTr("Nach „%1“").arg(tab.modelData.title)
                size: Theme.wall.label
                weight: Font.DemiBold
                color: Theme.colours.onPrimarySoft
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
        }
    }
}
