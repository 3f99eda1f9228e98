pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The same result in columns: place, number, words, figures, remark.
GrowingList {
    id: root

    required property RankingModel ranking
    // heading of the column with the words: groups or cards
    required property string subject
    readonly property real unit: Theme.desk.body
    readonly property int figures: ranking.heads.length
    readonly property real remarks: unit * 5.5
    readonly property real figureWidth: Math.min(unit * 9, (width - unit * 16 - remarks) / Math.max(1, figures))
    readonly property list<real> columns: [unit * 3.5, unit * 6.5, ...Array.from({
            length: figures + 1
        }, (_, index) => width - remarks - (figures - index) * figureWidth)]
    readonly property bool scrolls: contentHeight > height
    model: ranking
    clip: scrolls
    boundsBehavior: Flickable.StopAtBounds
    interactive: scrolls
    acceptedButtons: Qt.NoButton
    activeFocusOnTab: scrolls
    Keys.onDownPressed: flick(0, -900)
    Keys.onUpPressed: flick(0, 900)
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Rangfolge als Tabelle")

    ScrollMark {
        anchors.right: parent.right
        height: root.height
        view: root
    }

    header: TableLine {
        width: ListView.view.width
        columns: root.columns
        weight: Font.DemiBold
        cells: [qsTr("Platz"), qsTr("Nr."), root.subject, ...root.ranking.heads, ""]
    }
    delegate: TableLine {
        required property int rank
        required property int number
        required property string title
        required property list<string> values
        required property bool tied

        width: ListView.view.width
        columns: root.columns
        cells: [rank > 0 ? String(rank) : "–", String(number), title || qsTr("ohne Titel"), ...values, tied ? qsTr("gleichauf") : ""]
    }
}
