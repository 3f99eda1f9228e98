pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Results
import WorkshopDesk.Theme
import WorkshopDesk.Vote.ways

// The reveal: all bars grow together, then the order settles. Ties share a place, no dots keep their line.
FocusScope {
    id: root

    required property VoteController vote
    readonly property real margin: width < 1500 ? 32 : 64
    readonly property int headSize: Math.min(Theme.wall.question, Math.round(height * 0.052))
    // as large as the page allows, and legible from the room
    readonly property int size: Math.max(Theme.wall.small, Math.min(Math.round(Theme.wall.title * 1.2), Math.floor(view.height / Math.max(1, vote.outcome.ranking.count) / 2.9), Math.round(width / 44)))
    signal boardWanted
    signal resultsWanted

    Component.onCompleted: view.reveal()

    Rectangle {
        anchors.fill: parent
        color: Theme.colours.board
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: root.margin
        anchors.topMargin: Math.round(root.height * 0.04)
        anchors.bottomMargin: Theme.space.xl
        spacing: Theme.space.l

        Label {
            Layout.fillWidth: true
            text: root.vote.question
            size: root.headSize
            weight: Font.Bold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            objectName: "summary"
            Layout.fillWidth: true
            text: [qsTr("%n Stimmzettel, davon %1 leer.", "", root.vote.papersCast).arg(root.vote.blankCount), root.vote.outcome.totalDots > 0 ? qsTr("%n Punkt(e) vergeben.", "", root.vote.outcome.totalDots) : "", ...root.vote.outcome.notes].filter(part => part !== "").join(" ")
            size: Math.round(root.headSize * 0.6)
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
        Panel {
            Layout.fillWidth: true
            Layout.fillHeight: true

            OutcomeView {
                id: view

                Layout.fillWidth: true
                Layout.fillHeight: true
                // the page gives the height
                Layout.preferredHeight: 1
                fills: true
                outcome: root.vote.outcome
                size: root.size
                // few lines share the page, up to an airy line
                leastRow: Math.min(size * 3.2, Math.floor(list.height * 0.93 / Math.max(1, list.count)))
            }
        }
        RecordRow {
            visible: root.vote.record.checksum !== ""
            Layout.fillWidth: true
            record: root.vote.record
        }
        RowLayout {
            spacing: Theme.space.l

            component Large: AppButton {
                size: Math.min(Theme.wall.label, Math.round(root.width * 0.016))
            }

            Label {
                Layout.fillWidth: true
                text: root.vote.sentence
                size: Theme.wall.small
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
            }
            Large {
                objectName: "repeat"
                kind: "plain"
                icon: "redo"
                text: qsTr("Zweite Runde")
                onClicked: root.vote.repeat()
            }
            Large {
                objectName: "again"
                kind: "plain"
                icon: "dots"
                text: qsTr("Weitere Abstimmung")
                onClicked: root.vote.prepare()
            }
            Large {
                objectName: "toBoard"
                kind: "plain"
                icon: "cluster"
                text: qsTr("Zur Pinnwand")
                onClicked: root.boardWanted()
            }
            Large {
                objectName: "toResults"
                kind: "primary"
                icon: "results"
                text: qsTr("Ergebnisse")
                focus: true
                onClicked: root.resultsWanted()
            }
        }
    }
}
