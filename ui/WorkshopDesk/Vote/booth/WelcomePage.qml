import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The hand-over: the one before has gone, the next one comes. Numbers of papers, never what is on them.
BoothPage {
    id: root

    required property VoteController vote
    readonly property bool allIn: vote.votersExpected > 0 && vote.papersCast >= vote.votersExpected
    readonly property string progress: vote.votersExpected > 0 ? qsTr("%1 von %n Stimmzettel(n) im Kasten", "", vote.votersExpected).arg(vote.papersCast) : qsTr("%n Stimmzettel im Kasten", "", vote.papersCast)
    signal exitWanted

    heading: allIn ? qsTr("Alle Stimmzettel sind im Kasten") : vote.papersCast === 0 ? qsTr("Bitte die erste Person") : qsTr("Bitte die nächste Person")
    body: vote.question
    icon: allIn ? "check" : "people"
    tint: allIn ? Theme.colours.ok : Theme.colours.ink

    AppButton {
        objectName: "begin"
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space.l
        size: Math.min(Theme.wall.title, Math.round(root.height * 0.055))
        implicitHeight: Math.min(Theme.mm(63), Math.round(root.height * 0.13))
        kind: root.allIn ? "plain" : "primary"
        text: root.allIn ? qsTr("Noch eine Person") : qsTr("Ich bin dran")
        focus: true
        onClicked: root.vote.booth.begin()
    }
    Label {
        objectName: "boothProgress"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.l
        text: root.progress
        size: Math.min(Theme.wall.label, Math.round(root.height * 0.036))
        weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        text: root.vote.booth.cardsNeeded ? qsTr("Sie brauchen Ihre Stimmkarte. Sie gilt ein Mal, und niemand sieht, wie Sie stimmen.") : qsTr("Sie stimmen allein ab. Gespeichert wird nur der Stimmzettel, ohne Namen und ohne Reihenfolge.")
        size: Math.min(Theme.wall.small, Math.round(root.height * 0.032))
        color: Theme.colours.ink2
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    AppButton {
        objectName: "boothExit"
        parent: root
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space.l
        kind: "plain"
        icon: "lock"
        text: qsTr("Moderation")
        onClicked: root.exitWanted()
    }
}
