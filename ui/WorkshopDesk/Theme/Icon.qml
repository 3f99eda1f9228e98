import QtQuick

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

    Drawing {
        size: root.size
        drawing: root.name === "" ? "" : `<path d="${Icons.paths[root.name]}" fill="none" ${Icons.paint("stroke", root.color)} stroke-width="${root.stroke}" stroke-linecap="round" stroke-linejoin="round"/>`
    }
}
