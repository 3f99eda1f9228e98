pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Frame
import WorkshopDesk.Privacy
import WorkshopDesk.Theme

// Results: what came out on the left, what people take home on the right.
PlacesFrame {
    id: root

    required property WorkshopController workshop
    // kept, because the workshop goes before the last binding here does
    property ResultsController results: null
    property PrivacyController privacy: null
    property LockController locks: null
    property ClosingRecordsController records: null

    current: "results"
    focus: true
    Component.onCompleted: {
        root.privacy = root.workshop.privacy;
        root.locks = root.workshop.locks;
        root.records = root.workshop.closingRecords;
        root.results = root.workshop.results;
        root.results.enter();
    }

    Loader {
        anchors.fill: parent
        focus: true
        active: root.results !== null
        sourceComponent: Page {
            id: page

            readonly property bool wide: width >= 1100 * Theme.desk.body / 18

            focus: true
            fills: true
            title: qsTr("Ergebnisse")

            actions: KeyFigures {
                Layout.maximumWidth: page.contentWidth
                results: root.results
            }

            GridLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                columns: page.wide ? 2 : 1
                columnSpacing: Theme.space.xl
                rowSpacing: Theme.space.xl

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.space.xl

                    Loader {
                        Layout.fillWidth: true
                        sourceComponent: root.results.ballotTitles.length > 0 ? ranking : nothing
                    }
                    BelongingPanel {
                        visible: report.tables.length + report.lists.length > 0
                        Layout.fillWidth: true
                        report: root.workshop.report
                    }
                    BoardPanel {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        board: root.workshop.board
                        onBoardWanted: root.desk.goTo("run")
                    }
                }
                ColumnLayout {
                    Layout.fillWidth: !page.wide
                    Layout.preferredWidth: Math.round(page.contentWidth * 0.38)
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.space.xl

                    PersonalDataPanel {
                        objectName: "personalData"
                        Layout.fillWidth: true
                        personalData: root.results.personalData
                    }
                    ExportPanel {
                        Layout.fillWidth: true
                        results: root.results
                    }
                    StaleFiles {
                        objectName: "stale"
                        Layout.fillWidth: true
                        privacy: root.privacy
                    }
                    ReceiversPanel {
                        objectName: "receivers"
                        visible: root.privacy.handedOut.length > 0
                        Layout.fillWidth: true
                        privacy: root.privacy
                    }
                    ClosePanel {
                        Layout.fillWidth: true
                        privacy: root.privacy
                        locks: root.locks
                        records: root.records
                    }
                }
            }
        }
    }
    Component {
        id: ranking

        RankingPanel {
            results: root.results
        }
    }
    Component {
        id: nothing

        NoBallotYet {
            onVoteWanted: root.desk.goTo("vote")
        }
    }
}
