pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The result of one ballot, as bars or as a table; with several ballots the one to look at is chosen here.
Panel {
    id: root

    required property ResultsController results
    property bool asTable: false
    // so high that a short list needs no scrolling and a long one leaves the page alone
    readonly property int most: Theme.desk.body * 30
    readonly property string subject: results.subject === "clusters" ? qsTr("Gruppe") : results.subject === "notes" ? qsTr("Karte") : qsTr("Frage")

    spacing: Theme.space.m

    RowLayout {
        spacing: Theme.space.l

        Label {
            Layout.fillWidth: true
            text: qsTr("Rangfolge")
            size: Theme.desk.lead
            weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Segmented {
            objectName: "view"
            text: qsTr("Ansicht")
            options: [root.results.outcome.method === "field" ? qsTr("Feld") : qsTr("Balken"), qsTr("Tabelle")]
            currentIndex: root.asTable ? 1 : 0
            onChosen: index => root.asTable = index === 1
        }
    }
    Choice {
        objectName: "ballot"
        visible: root.results.ballotTitles.length > 1
        text: qsTr("Abstimmung")
        options: root.results.ballotTitles
        currentIndex: root.results.ballotIndex
        onChosen: index => root.results.chooseBallot(index)
    }
    Label {
        visible: root.results.ballotTitles.length === 1
        Layout.fillWidth: true
        text: root.results.question
        weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    Label {
        objectName: "rule"
        Layout.fillWidth: true
        text: [root.results.sentence, qsTr("%n Stimmzettel, davon %1 leer.", "", root.results.paperCount).arg(root.results.blankCount)].join(" ")
        size: Theme.desk.caption
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    Row {
        objectName: "changedAfterwards"
        visible: root.results.changedAfterwards
        Layout.fillWidth: true
        spacing: Theme.space.s

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "info"
            size: 20
            color: Theme.colours.ink2
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Nach der Abstimmung geändert")
            size: Theme.desk.caption
            weight: Font.DemiBold
        }
    }
    OutcomeView {
        visible: !root.asTable
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: root.most
        outcome: root.results.outcome
    }
    RankingTable {
        objectName: "table"
        visible: root.asTable
        Layout.fillWidth: true
        Layout.fillHeight: true
        most: root.most
        ranking: root.results.outcome.table
        subject: root.subject
    }
    Repeater {
        model: root.results.outcome.notes

        RowLayout {
            id: note

            required property string modelData

            spacing: Theme.space.s

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "info"
                size: Math.round(Theme.desk.body * 1.2)
                color: Theme.colours.ink2
            }
            Label {
                objectName: "outcomeNote"
                Layout.fillWidth: true
                text: note.modelData
                wrapMode: Text.Wrap
            }
        }
    }
    Loader {
        visible: active
        active: root.results.outcome.rounds.count > 0
        Layout.fillWidth: true
        sourceComponent: ColumnLayout {
            spacing: Theme.space.s

            Label {
                Layout.fillWidth: true
                text: qsTr("Runden im Vergleich")
                weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            RankingTable {
                objectName: "rounds"
                Layout.fillWidth: true
                most: root.most
                ranking: root.results.outcome.rounds
                subject: root.subject
            }
        }
    }
}
