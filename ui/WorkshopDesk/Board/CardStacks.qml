pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// The card stacks at the edges where people stand, each turned to them.
Item {
    id: root

    required property list<string> edges
    required property var stacks
    // while nobody writes cards the stacks are folded back into the edge
    required property RightsController rights
    property real pitch: 108
    property real rim: 36
    // what lies at the top and at the bottom besides the stacks; the stack at the right begins below "rightTop"
    property real topInset: 0
    property real bottomInset: 0
    property real rightTop: topInset
    // how far a stack reaches into the window
    readonly property real depth: 70 * grown
    readonly property real grown: Math.max(1, Theme.boardScale)
    readonly property real length: stacks.length * pitch - 12
    signal drawn(string tint, string edge, real x, real y)

    function has(edge: string): bool {
        return edges.includes(edge);
    }
    function tellNoRoom(edge: string) {
        for (let i = 0; i < dispensers.count; ++i) {
            const dispenser = dispensers.itemAt(i) as Dispenser;
            if (dispenser && edges[i] === (has(edge) ? edge : "bottom"))
                dispenser.tellNoRoom();
        }
    }

    Repeater {
        id: dispensers

        model: root.edges
        Dispenser {
            id: dispenser

            required property string modelData
            readonly property string edge: modelData
            readonly property bool upright: edge === "left" || edge === "right"
            readonly property real from: edge === "right" ? root.rightTop : root.topInset
            readonly property real middleX: edge === "bottom" ? root.rim + width / 2 : edge === "left" ? height / 2 : edge === "right" ? root.width - height / 2 : root.width - root.topRoom - width / 2
            readonly property real middleY: edge === "bottom" ? root.height - height / 2 : edge === "top" ? height / 2 : (from + root.height - root.bottomInset) / 2

            objectName: "stacks:" + edge
            stacks: root.stacks
            // a low window has less room at its sides
            pitch: upright ? Math.min(root.pitch, (root.height - root.bottomInset - from - 8) / Math.max(1, root.stacks.length)) : root.pitch
            // towards its own edge
            readonly property real folded: root.rights.mayAdd ? 0 : height * 0.45
            x: middleX - width / 2 + (edge === "left" ? -folded : edge === "right" ? folded : 0)
            y: middleY - height / 2 + (edge === "bottom" ? folded : edge === "top" ? -folded : 0)
            opacity: root.rights.mayAdd ? 1 : 0.6
            rotation: Edges.turns[edge]
            onDrawn: (tint, along) => {
                if (!root.rights.mayAdd)
                    return root.rights.explain("add");
                const at = dispenser.mapToItem(root, along, 0);
                root.drawn(tint, dispenser.edge, at.x, at.y);
            }
        }
    }
    // what stands at the right of the stack at the top
    property real topRoom: 0
}
