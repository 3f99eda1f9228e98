pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One line of the ranking table. columns: where the second to the fifth begin.
Item {
    id: root

    required property list<string> cells
    required property list<real> columns
    property int weight: Font.Normal

    implicitHeight: Math.max(Theme.desk.body * 2, words.height + Theme.space.m)
    Accessible.role: Accessible.Row
    Accessible.name: cells.filter(cell => cell !== "").join(", ")

    component Cell: Label {
        y: Theme.space.xs + 2
        weight: root.weight
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    Cell {
        width: root.columns[0] - Theme.space.l
        text: root.cells[0]
    }
    Cell {
        x: root.columns[0]
        width: root.columns[1] - x - Theme.space.xl
        text: root.cells[1]
        horizontalAlignment: Text.AlignRight
    }
    Cell {
        id: words

        x: root.columns[1]
        width: root.columns[2] - x
        text: root.cells[2]
    }
    Cell {
        x: root.columns[2]
        width: root.columns[3] - x - Theme.space.xl
        text: root.cells[3]
        horizontalAlignment: Text.AlignRight
    }
    Cell {
        x: root.columns[3]
        width: root.width - x
        text: root.cells[4]
    }
    Rule {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
