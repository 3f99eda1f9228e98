import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// How many dots? Three rules of thumb with their formulas; a press takes one over, nobody has to.
Panel {
    id: root

    required property VoteController vote
    readonly property int candidates: vote.rule.candidateCount
    readonly property string things: vote.rule.subject === "clusters" ? qsTr("%n Gruppe(n)", "", candidates) : qsTr("%n Karte(n)", "", candidates)

    function halfReason(): string {
        const divided = qsTr("%1 geteilt durch 2").arg(things);
        return Math.floor(candidates / 2) > vote.rule.adviceCap ? qsTr("%1, höchstens %2").arg(divided).arg(vote.rule.adviceCap) : candidates % 2 ? qsTr("%1, abgerundet").arg(divided) : divided;
    }

    title: qsTr("Wie viele Punkte?")
    spacing: 0

    AdviceRow {
        objectName: "adviceHalf"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
        dots: root.vote.rule.adviceHalf
        formula: qsTr("n / 2")
        reason: root.halfReason()
        chosen: root.vote.rule.dots === dots
        onTaken: root.vote.rule.setDots(dots)
    }
    Rule {
        Layout.fillWidth: true
    }
    AdviceRow {
        objectName: "adviceHalfPlusOne"
        Layout.fillWidth: true
        dots: root.vote.rule.adviceHalfPlusOne
        formula: qsTr("n / 2 + 1")
        reason: qsTr("wenn eine Person mehrere Punkte auf dasselbe setzen darf")
        chosen: root.vote.rule.dots === dots
        onTaken: root.vote.rule.setDots(dots)
    }
    Rule {
        Layout.fillWidth: true
    }
    AdviceRow {
        objectName: "adviceGauss"
        visible: root.vote.rule.adviceGauss > 0
        Layout.fillWidth: true
        dots: root.vote.rule.adviceGauss
        formula: qsTr("Gauß")
        reason: qsTr("%1 × %2 ÷ (2 × %n Person(en)), aufgerundet", "", root.vote.rule.votersExpected).arg(root.candidates).arg(root.candidates - 1)
        chosen: root.vote.rule.dots === dots
        onTaken: root.vote.rule.setDots(dots)
    }
    Label {
        visible: root.vote.rule.adviceGauss === 0
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        text: qsTr("Mit der Zahl der Personen rechnet das Programm auch die Gauß-Regel aus.")
        size: Theme.desk.caption
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.l
        text: qsTr("Nur ein Rat. Sie entscheiden.")
        size: Theme.desk.caption
        color: Theme.colours.ink2
    }
}
