pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme
import WorkshopDesk.Vote.rules
import WorkshopDesk.Vote.ways

// The rule of a ballot, what can be chosen, and advice. Its buttons stand in the footer.
Page {
    id: root

    required property VoteController vote
    required property DeskController desk
    readonly property bool wide: width >= 1200 * Theme.desk.body / 18
    readonly property bool onGroups: vote.rule.subject === "clusters"
    readonly property bool onQuestion: vote.rule.subject === "question"
    signal boardWanted
    signal discarded
    signal largeWanted

    function warning(): string {
        if (vote.rule.tooFew && onQuestion)
            return qsTr("Schreiben Sie die Frage in das Feld oben.");
        if (vote.rule.tooFew)
            return onGroups ? qsTr("Eine Abstimmung braucht mindestens 2 Gruppen. Legen Sie an der Pinnwand Gruppen an, oder stimmen Sie über Karten ab.") : qsTr("Eine Abstimmung braucht mindestens 2 Karten. Sammeln Sie zuerst Karten an der Pinnwand.");
        if (vote.rule.untitledCount > 0)
            return onGroups ? qsTr("%n Gruppe(n) ohne Titel: Niemand weiß, was da zur Wahl steht. Geben Sie an der Pinnwand einen Titel.", "", vote.rule.untitledCount) : qsTr("%n Karte(n) ohne Text: Niemand weiß, was da zur Wahl steht.", "", vote.rule.untitledCount);
        if (vote.rule.tooMany)
            return onGroups ? qsTr("Bei mehr als %1 Gruppen verliert man leicht den Überblick. Legen Sie ähnliche Gruppen zusammen.").arg(vote.rule.manyCandidates) : qsTr("Bei mehr als %1 Karten verliert man leicht den Überblick. Bilden Sie zuerst Gruppen, oder wählen Sie in zwei Runden.").arg(vote.rule.manyCandidates);
        return "";
    }

    title: qsTr("Abstimmung: Regel festlegen")

    GridLayout {
        Layout.fillWidth: true
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.space.xl
        rowSpacing: Theme.space.xl

        Panel {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space.xl

            Field {
                objectName: "question"
                Layout.fillWidth: true
                label: qsTr("Frage, über die abgestimmt wird")
                text: root.vote.rule.question
                onCommitted: value => root.vote.rule.setQuestion(value)
            }
            MethodChoice {
                Layout.fillWidth: true
                method: root.vote.rule.method
            }
            MethodSettings {
                Layout.fillWidth: true
                vote: root.vote
            }
            Choice {
                objectName: "ballotBoard"
                visible: root.vote.rule.boards.length > 0 && !root.onQuestion
                Layout.fillWidth: true
                text: qsTr("Was auf welcher Pinnwand liegt")
                options: [qsTr("Alle Pinnwände"), ...root.vote.rule.boards]
                currentIndex: root.vote.rule.boardIndex + 1
                onChosen: index => root.vote.rule.setBoard(index - 1)
            }
            Rule {
                Layout.fillWidth: true
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space.xxl

                Checkbox {
                    objectName: "hidden"
                    text: qsTr("Summen bis zum Aufdecken verdeckt")
                    // what is voted in secret is never seen before the end
                    visible: root.vote.rule.mode === "open"
                    checked: root.vote.rule.totalsHidden
                    onToggled: checked => root.vote.rule.setTotalsHidden(checked)
                }
                Checkbox {
                    objectName: "ownIdeas"
                    visible: root.vote.rule.method.key === "dots"
                    text: qsTr("Eigene Ideen wählbar")
                    checked: root.vote.rule.ownIdeas
                    onToggled: checked => root.vote.rule.setOwnIdeas(checked)
                }
            }
            RuleMore {
                Layout.fillWidth: true
                method: root.vote.rule.method
            }
            Label {
                objectName: "sentence"
                Layout.fillWidth: true
                text: qsTr("So steht es im Protokoll: „%1“").arg(root.vote.sentence)
                size: Theme.desk.caption
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
            }
        }
        ColumnLayout {
            Layout.fillWidth: !root.wide
            Layout.preferredWidth: Math.round(root.contentWidth * 0.36)
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space.xl

            WaysPanel {
                Layout.fillWidth: true
                vote: root.vote
                desk: root.desk
            }
            AdvicePanel {
                visible: root.vote.rule.method.key === "dots"
                Layout.fillWidth: true
                vote: root.vote
            }
            Panel {
                Layout.fillWidth: true

                Field {
                    objectName: "voters"
                    Layout.fillWidth: true
                    label: qsTr("Wie viele Personen stimmen ab?")
                    hint: qsTr("Sie entscheiden; das Programm zählt nur mit.")
                    text: root.vote.rule.votersExpected > 0 ? root.vote.rule.votersExpected : ""
                    placeholder: qsTr("noch offen")
                    suffix: qsTr("Personen")
                    inputMethodHints: Qt.ImhDigitsOnly
                    validator: IntValidator {
                        bottom: 0
                        top: 9999
                    }
                    onCommitted: value => root.vote.rule.setVotersExpected(Number(value))
                }
            }
        }
    }
    MessageBand {
        objectName: "warning"
        Layout.fillWidth: true
        visible: happened !== ""
        tone: "warn"
        closable: false
        happened: root.warning()
    }
    SimilarPairs {
        Layout.fillWidth: true
        method: root.vote.rule.method
        onGroups: root.onGroups
    }
    CandidatePreview {
        visible: !root.onQuestion
        Layout.fillWidth: true
        rule: root.vote.rule
    }

    footer: [
        AppButton {
            objectName: "discard"
            kind: "plain"
            text: qsTr("Nicht abstimmen")
            onClicked: root.discarded()
        },
        Item {
            Layout.fillWidth: true
        },
        AppButton {
            objectName: "toBoard"
            kind: "plain"
            icon: "cluster"
            text: qsTr("Zur Pinnwand")
            onClicked: root.boardWanted()
        },
        AppButton {
            objectName: "showRule"
            kind: "plain"
            icon: "shown"
            text: qsTr("Regel groß zeigen")
            onClicked: root.largeWanted()
        },
        AppButton {
            objectName: "open"
            kind: "primary"
            icon: "play"
            text: qsTr("Abstimmung eröffnen")
            enabled: !root.vote.rule.tooFew
            onClicked: root.vote.open()
        }
    ]
}
