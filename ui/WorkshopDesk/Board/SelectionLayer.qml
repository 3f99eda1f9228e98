pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// A small sheet beside the cards of every selection; what is drawn around them: SelectionLines.
Item {
    id: root

    required property BoardView view
    required property WorkshopController workshop
    readonly property SortingController sorting: workshop.sorting
    property real topInset: 0
    property real bottomInset: 0
    // the last sheet with the focus was closed
    signal released
    // the cards of a selection are to go to another board
    signal boardWished(int selectionId)

    Repeater {
        model: root.sorting.selections
        Item {
            id: entry

            required property int selectionId
            required property int count
            required property rect place
            readonly property real leftEnd: place.x * root.view.zoom + root.view.originX
            readonly property real rightEnd: (place.x + place.width) * root.view.zoom + root.view.originX
            readonly property real upperEnd: place.y * root.view.zoom + root.view.originY

            SelectionSheet {
                readonly property real beside: entry.rightEnd + Theme.space.m

                objectName: "selection:" + entry.count
                // beside its cards where there is room, right or left, else over their lower end
                x: Math.max(8, beside + width + 8 <= root.width - root.view.rightInset ? beside : entry.leftEnd - width - Theme.space.m >= 8 ? entry.leftEnd - width - Theme.space.m : Math.min(beside, root.width - width - 8))
                y: Math.max(root.topInset, Math.min(root.height - root.bottomInset - height - 8, entry.upperEnd))
                count: entry.count
                severalBoards: root.workshop.boards.count > 1
                onChosen: what => {
                    const had = activeFocus;
                    root.carryOut(entry.selectionId, what);
                    if (had)
                        root.released();
                }
            }
        }
    }

    function carryOut(selectionId: int, what: string) {
        if (what === "group")
            sorting.group(selectionId, view.onBoard(view.reach));
        else if (what === "merge")
            workshop.merging.merge(selectionId);
        else if (what === "park")
            sorting.park(selectionId);
        else if (what === "bin")
            sorting.bin(selectionId);
        else if (what === "board")
            boardWished(selectionId);
        else if (what.startsWith("colour:"))
            sorting.colour(selectionId, what.slice(7));
        else
            sorting.end(selectionId);
    }
}
