import QtQuick
import QtQuick.Shapes

// The filled symbol that stands for a card colour: yellow circle, green triangle, blue square, pink diamond, white cross.
Item {
    id: root

    required property string kind
    property real size: 14
    property color color: Theme.colours.cardInk
    readonly property bool drawnAsLines: kind === "white"

    implicitWidth: size
    implicitHeight: size

    Shape {
        width: 24
        height: 24
        scale: root.size / 24
        transformOrigin: Item.TopLeft

        ShapePath {
            strokeColor: root.drawnAsLines ? root.color : "transparent"
            strokeWidth: 5
            fillColor: root.drawnAsLines ? "transparent" : root.color
            capStyle: ShapePath.FlatCap

            PathSvg {
                path: Icons.glyphs[root.kind]
            }
        }
    }
}
