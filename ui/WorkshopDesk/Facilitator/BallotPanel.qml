import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// How many have voted, never how.
Panel {
    id: root

    required property VoteController vote
    readonly property bool counts: vote.stage === "voting" || vote.stage === "closed" || vote.stage === "revealed"
    readonly property string words: vote.votersExpected > 0 ? qsTr("%1 von %2 haben abgegeben").arg(vote.papersCast).arg(vote.votersExpected) : qsTr("%n Person(en) haben abgegeben", "", vote.papersCast)

    property bool narrow: false

    title: narrow && counts ? "" : qsTr("Stimmen")
    Accessible.name: qsTr("Stimmen")
    spacing: Theme.space.s

    RowLayout {
        visible: root.counts
        Layout.fillWidth: true
        spacing: Theme.space.m

        Label {
            objectName: "papersCast"
            text: root.vote.papersCast
            size: root.narrow ? Theme.desk.title : Theme.desk.display
            weight: Font.Bold
            font.features: ({
                    "tnum": 1
                })
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            text: root.vote.votersExpected > 0 ? qsTr("von %1 haben abgegeben").arg(root.vote.votersExpected) : qsTr("haben abgegeben")
            size: Theme.desk.lead
            wrapMode: Text.Wrap
            Accessible.name: root.words
        }
    }
    ProgressLine {
        visible: root.counts && root.vote.votersExpected > 0
        Layout.fillWidth: true
        value: root.vote.votersExpected > 0 ? root.vote.papersCast / root.vote.votersExpected : 0
        text: root.words
    }
    Label {
        Layout.fillWidth: true
        text: root.vote.stage === "voting" ? qsTr("Die Abstimmung läuft. Wie gestimmt wurde, sieht niemand, auch Sie nicht.") : root.vote.stage === "closed" ? qsTr("Geschlossen, noch nicht aufgedeckt.") : root.vote.stage === "revealed" ? qsTr("Das Ergebnis ist aufgedeckt.") : root.vote.stage === "rule" ? qsTr("Vorbereitet, noch nicht eröffnet.") : qsTr("Noch keine Abstimmung vorbereitet.")
        size: Theme.desk.caption
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
}
