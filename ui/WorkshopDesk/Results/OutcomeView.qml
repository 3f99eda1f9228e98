pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// A result as a picture: bars, stacked bars, or the dots in their field; with the group to look at, or why nothing is shown.
ColumnLayout {
    id: root

    required property OutcomeController outcome
    property int size: Theme.desk.body
    property real leastRow: 0
    // the page gives the height, not the lines
    property bool fills: false
    readonly property alias list: bars
    readonly property bool inField: outcome.method === "field"
    readonly property bool stacked: outcome.method === "agreement" || outcome.method === "scale"

    function reveal() {
        bars.reveal();
    }

    spacing: Theme.space.m

    Segmented {
        objectName: "groups"
        visible: root.outcome.groups.length > 0
        text: qsTr("Wessen Stimmen")
        options: root.outcome.groups
        currentIndex: root.outcome.groupIndex
        onChosen: index => root.outcome.chooseGroup(index)
    }
    ShareLegend {
        visible: root.stacked && root.outcome.ranking.count > 0
        Layout.fillWidth: true
        values: root.outcome.values
        size: Math.max(Theme.desk.caption, Math.round(root.size * 0.7))
    }
    Label {
        objectName: "hiddenReason"
        visible: text !== ""
        Layout.fillWidth: true
        text: root.outcome.ranking.reason
        size: root.size
        wrapMode: Text.Wrap
    }
    RankingList {
        id: bars

        objectName: "bars"
        visible: !root.inField
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: root.fills ? 0 : natural
        ranking: root.outcome.ranking
        byDots: root.outcome.method === "dots"
        values: root.stacked ? root.outcome.values : []
        size: root.size
        leastRow: root.leastRow
    }
    Loader {
        visible: active
        active: root.inField && root.outcome.ranking.count > 0
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: root.fills ? 1 : (item as Item)?.implicitHeight ?? 0
        sourceComponent: FieldPlot {
            objectName: "field"
            outcome: root.outcome
            size: Math.round(root.size * 0.9)
        }
    }
}
