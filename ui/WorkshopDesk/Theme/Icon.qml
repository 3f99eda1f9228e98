import QtQuick
import QtQuick.Shapes

// A line icon from Icons.paths; no name, no icon and no room taken in a positioner.
Item {
    id: root

    required property string name
    property real size: 24
    property color color: Theme.colours.ink
    // in units of the 24 grid: thinner when large, thicker when small, so that all look alike
    property real stroke: size > 64 ? 1.5 : size < 18 ? 2.4 : 1.9

    implicitWidth: size
    implicitHeight: size
    visible: name !== ""

    Shape {
        width: 24
        height: 24
        scale: root.size / 24
        transformOrigin: Item.TopLeft

        ShapePath {
            strokeColor: root.color
            strokeWidth: root.stroke
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: root.name === "" ? "" : Icons.paths[root.name]
            }
        }
    }
}
