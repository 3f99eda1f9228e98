import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// To which board? Used for a card, the cards of a selection, a group, and all groups.
Sheet {
    id: root

    required property BoardsController boards
    // "card:note id", "selection:number", "cluster:cluster id" or "groups:"
    required property string thing
    readonly property string kind: thing.split(":")[0]
    readonly property string which: thing.slice(kind.length + 1)

    title: qsTr("Auf welche Pinnwand?")
    spacing: Theme.space.m

    function take(boardId: string): bool {
        if (root.kind === "card")
            return boards.takeCard(root.which, boardId, copied.checked);
        if (root.kind === "selection")
            return boards.takeSelection(Number(root.which), boardId, copied.checked);
        return boards.takeCluster(root.which, boardId, copied.checked);
    }

    BoardList {
        Layout.fillWidth: true
        boards: root.boards.boards.filter(board => !board.shown)
        onChosen: boardId => {
            root.take(boardId);
            root.dismissed();
        }
    }
    Checkbox {
        id: copied

        objectName: "asCopy"
        text: qsTr("Als Kopie, hier bleibt alles liegen")
        onToggled: value => checked = value
    }
}
