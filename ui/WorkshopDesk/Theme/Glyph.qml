import QtQuick

// The filled symbol that stands for a card colour: yellow circle, green triangle, blue square, pink diamond, white cross.
Item {
    id: root

    required property string kind
    property real size: 14
    property color color: Theme.colours.cardInk
    readonly property bool drawnAsLines: kind === "white"

    implicitWidth: size
    implicitHeight: size

    Drawing {
        size: root.size
        drawing: `<path d="${Icons.glyphs[root.kind]}" ${root.drawnAsLines ? 'fill="none"' : Icons.paint("fill", root.color)} ${root.drawnAsLines ? Icons.paint("stroke", root.color) + ' stroke-width="5"' : ""}/>`
    }
}
