pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Support and coverage as a picture, with how its numbers are made; the same numbers as a table.
ColumnLayout {
    id: root

    required property OfficeComparisonController comparison
    property bool asTable: false
    readonly property string drawing: comparison.drawing

    spacing: Theme.space.m

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Choice {
            objectName: "comparisonKind"
            text: qsTr("Was verglichen wird")
            options: root.comparison.kinds
            currentIndex: root.comparison.kind
            onChosen: index => root.comparison.showKind(index)
        }
        Choice {
            objectName: "comparisonRanking"
            visible: root.comparison.ranked && root.comparison.rankings.length > 0
            text: qsTr("Wer abgestimmt hat, und wie")
            options: root.comparison.rankings
            currentIndex: root.comparison.ranking
            onChosen: index => root.comparison.showRanking(index)
        }
        Segmented {
            objectName: "comparisonBy"
            visible: root.comparison.ranked && root.comparison.rankings.length > 0
            text: qsTr("Welcher Anteil")
            options: [qsTr("Anteil der Punkte"), qsTr("Anteil der Stimmzettel")]
            currentIndex: root.comparison.byBallots ? 1 : 0
            onChosen: index => root.comparison.rankByBallots(index === 1)
        }
        Segmented {
            objectName: "comparisonAs"
            text: qsTr("Darstellung")
            options: [qsTr("Bild"), qsTr("Tabelle")]
            currentIndex: root.asTable ? 1 : 0
            onChosen: index => root.asTable = index === 1
        }
    }
    Label {
        Layout.fillWidth: true
        text: root.drawing === "" ? qsTr("Dazu gibt es in diesem Katalog noch keine Zahlen.") : root.comparison.explained
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    Loader {
        Layout.fillWidth: true
        active: root.drawing !== "" && (root.asTable || root.drawing !== "tiles")
        visible: active
        sourceComponent: root.asTable ? numbers : root.drawing === "bars" ? bars : root.drawing === "heat" ? heat : sides
    }
    TilesPicture {
        objectName: "tilesPicture"
        visible: root.drawing === "tiles" && !root.asTable
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 320
        tiles: root.drawing === "tiles" ? root.comparison.parts : []
    }
    Component {
        id: numbers

        NumberTable {
            objectName: "numberTable"
            heads: root.comparison.heads
            rows: root.comparison.table
        }
    }
    Component {
        id: bars

        BarsPicture {
            objectName: "barsPicture"
            bars: root.comparison.parts
        }
    }
    Component {
        id: heat

        HeatPicture {
            objectName: "heatPicture"
            heads: root.comparison.heads
            rows: root.comparison.parts
        }
    }
    Component {
        id: sides

        SidesPicture {
            objectName: "sidesPicture"
            bars: root.comparison.parts
        }
    }
    Item {
        visible: root.drawing !== "tiles" || root.asTable
        Layout.fillHeight: true
    }
}
