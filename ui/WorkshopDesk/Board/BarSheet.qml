import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Where the facilitator's bar lies: whoever sits reaches no higher than 85 cm above the floor (LOOK.md §10).
Sheet {
    id: root

    required property DeskController desk
    readonly property list<string> edges: ["bottom", "top", "left", "right"]
    readonly property bool upright: desk.barEdge === "left" || desk.barEdge === "right"

    title: qsTr("Wo soll die Leiste liegen?")

    Segmented {
        objectName: "barEdge"
        options: [qsTr("Unten"), qsTr("Oben"), qsTr("Links"), qsTr("Rechts")]
        currentIndex: root.edges.indexOf(root.desk.barEdge)
        text: qsTr("Rand")
        onChosen: index => root.desk.setBarEdge(root.edges[index])
    }
    RowLayout {
        visible: root.upright
        spacing: Theme.space.m

        Label {
            text: qsTr("Höhe")
            Accessible.ignored: true
        }
        Stepper {
            objectName: "barHeight"
            text: qsTr("Höhe in Zehnteln")
            value: Math.round(root.desk.barHeight * 10)
            to: 10
            onChosen: value => root.desk.setBarHeight(value / 10)
        }
    }
}
