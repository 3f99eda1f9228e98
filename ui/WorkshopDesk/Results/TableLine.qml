pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One line of a table of results: place, number, words, figures, remark. columns: where the second and all after it begin.
Item {
    id: root

    required property list<string> cells
    required property list<real> columns
    property int weight: Font.Normal
    property real tallest: 0

    function measure() {
        let most = 0;
        for (let i = 0; i < parts.count; i++)
            most = Math.max(most, parts.itemAt(i)?.height ?? 0);
        root.tallest = most;
    }

    implicitHeight: Math.max(Theme.desk.body * 2, tallest + Theme.space.m)
    Accessible.role: Accessible.Row
    Accessible.name: cells.filter(cell => cell !== "").join(", ")

    Repeater {
        id: parts

        model: root.cells.length

        Label {
            required property int index
            readonly property bool figures: index === 1 || (index > 2 && index < root.cells.length - 1)
            readonly property real end: root.columns[index] ?? root.width

            x: index === 0 ? 0 : root.columns[index - 1] ?? 0
            y: Theme.space.xs + 2
            width: Math.max(0, end - x - (figures ? Theme.space.xl : Theme.space.s))
            text: root.cells[index] ?? ""
            weight: root.weight
            wrapMode: Text.Wrap
            horizontalAlignment: figures ? Text.AlignRight : Text.AlignLeft
            onHeightChanged: root.measure()
            Accessible.ignored: true
        }
    }
    Rule {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
