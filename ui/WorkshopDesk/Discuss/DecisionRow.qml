import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Privacy
import WorkshopDesk.Theme

// One decision: what was decided, with which outcome, by whom and when.
ColumnLayout {
    id: root

    required property string decisionId
    required property string subjectId
    required property string topic
    required property string words
    required property string outcome
    required property string body
    required property string day
    required property string paper
    required property int votesYes
    required property int votesNo
    required property int votesAbstained
    required property string conditions
    required property bool secret
    required property PrivacyController privacy
    property bool inHand: false
    readonly property var values: ({
            subjectId: subjectId,
            words: words,
            outcome: outcome,
            body: body,
            day: day,
            paper: paper,
            votesYes: votesYes,
            votesNo: votesNo,
            votesAbstained: votesAbstained,
            conditions: conditions
        })
    readonly property string votes: [votesYes >= 0 ? qsTr("%1 Ja").arg(votesYes) : "", votesNo >= 0 ? qsTr("%1 Nein").arg(votesNo) : "", votesAbstained >= 0 ? qsTr("%1 Enthaltungen").arg(votesAbstained) : ""].filter(part => part !== "").join(", ")
    signal changeWanted
    signal removed

    objectName: "decision:" + decisionId
    spacing: Theme.space.s

    Rule {
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.space.m

        Badge {
            text: StatementWords.outcome(root.outcome)
            icon: root.outcome === "rejected" ? "close" : root.outcome === "postponed" ? "pause" : "check"
            tone: root.outcome === "rejected" ? "danger" : root.outcome === "postponed" ? "warn" : "ok"
        }
        Badge {
            visible: root.secret
            text: qsTr("nur intern")
            icon: "hidden"
        }
        Label {
            Layout.fillWidth: true
            text: root.day
            size: Theme.desk.caption
            color: Theme.colours.ink2
        }
    }
    Label {
        Layout.fillWidth: true
        text: root.words
        size: Theme.desk.lead
        weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        text: [root.body, root.paper === "" ? "" : qsTr("Vorlage %1").arg(root.paper), root.votes, root.topic === "" ? "" : qsTr("Thema: %1").arg(root.topic)].filter(part => part !== "").join(" · ")
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    Label {
        visible: root.conditions !== ""
        Layout.fillWidth: true
        text: qsTr("Auflagen: %1").arg(root.conditions)
        wrapMode: Text.Wrap
    }
    InternalSwitch {
        Layout.fillWidth: true
        privacy: root.privacy
        kind: "decision"
        recordId: root.decisionId
    }
    RowLayout {
        spacing: Theme.space.s

        IconButton {
            objectName: "changeDecision:" + root.decisionId
            icon: "pen"
            text: qsTr("Ändern")
            active: root.inHand
            onClicked: root.changeWanted()
        }
        IconButton {
            objectName: "removeDecision:" + root.decisionId
            icon: "bin"
            text: qsTr("Entfernen")
            onClicked: root.removed()
        }
    }
}
