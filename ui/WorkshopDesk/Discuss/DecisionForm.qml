pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Enters what a body decided, or changes an entry.
Panel {
    id: root

    required property DiscussionController discussion
    required property string decisionId
    property var stored: ({})
    property int outcome: 0
    property string subjectId: ""
    signal finished

    // the values of a decision, or {} for a new one
    function load(values: var) {
        // a new object, so that every field goes back to what is stored
        root.stored = Object.assign({}, values);
        root.outcome = Math.max(0, StatementWords.outcomes.indexOf(values.outcome ?? ""));
        root.subjectId = values.subjectId ?? "";
        for (const field of [words, body, day, paper, yes, no, abstained, conditions])
            field.reset();
    }
    function number(votes: var): string {
        return votes === undefined || votes < 0 ? "" : votes;
    }
    function store() {
        const kept = root.discussion.decisions.put({
            decisionId: root.decisionId,
            subjectId: root.subjectId,
            words: words.value,
            outcome: StatementWords.outcomes[root.outcome],
            body: body.value,
            day: day.value,
            paper: paper.value,
            votesYes: yes.value,
            votesNo: no.value,
            votesAbstained: abstained.value,
            conditions: conditions.value
        });
        if (!kept)
            return;
        root.load({});
        root.finished();
    }

    title: decisionId === "" ? qsTr("Einen Beschluss eintragen") : qsTr("Den Beschluss ändern")
    spacing: Theme.space.m

    component Votes: Field {
        Layout.fillWidth: true
        Layout.preferredWidth: 80
        maximumLength: 4
        inputMethodHints: Qt.ImhDigitsOnly
        validator: IntValidator {
            bottom: 0
            top: 9999
        }
    }

    TextArea {
        id: words

        objectName: "decisionWords"
        Layout.fillWidth: true
        lines: 2
        label: qsTr("Was wurde beschlossen?")
        text: root.stored.words ?? ""
    }
    Segmented {
        objectName: "decisionOutcome"
        Layout.fillWidth: true
        text: qsTr("Ergebnis")
        options: StatementWords.outcomeNames
        currentIndex: root.outcome
        onChosen: index => root.outcome = index
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.l

        Field {
            id: body

            objectName: "decisionBody"
            Layout.fillWidth: true
            label: qsTr("Gremium")
            placeholder: qsTr("Zum Beispiel Stadtrat")
            text: root.stored.body ?? ""
        }
        Field {
            id: day

            objectName: "decisionDay"
            Layout.preferredWidth: Theme.desk.body * 7
            label: qsTr("Tag")
            placeholder: qsTr("24.11.2026")
            text: root.stored.day ?? ""
        }
        Field {
            id: paper

            objectName: "decisionPaper"
            Layout.preferredWidth: Theme.desk.body * 7
            label: qsTr("Vorlage Nr.")
            text: root.stored.paper ?? ""
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.l

        Votes {
            id: yes

            objectName: "votesYes"
            label: qsTr("Ja")
            text: root.number(root.stored.votesYes)
        }
        Votes {
            id: no

            objectName: "votesNo"
            label: qsTr("Nein")
            text: root.number(root.stored.votesNo)
        }
        Votes {
            id: abstained

            objectName: "votesAbstained"
            label: qsTr("Enthaltungen")
            text: root.number(root.stored.votesAbstained)
        }
    }
    Choice {
        objectName: "decisionTopic"
        Layout.fillWidth: true
        text: qsTr("Thema")
        options: root.discussion.topicNames.map((name, i) => i === 0 ? qsTr("Der ganze Workshop") : name)
        currentIndex: root.discussion.topicIndex(root.subjectId)
        onChosen: index => root.subjectId = root.discussion.topicAt(index)
    }
    TextArea {
        id: conditions

        objectName: "decisionConditions"
        Layout.fillWidth: true
        lines: 2
        label: qsTr("Auflagen und Bedingungen")
        text: root.stored.conditions ?? ""
    }
    RowLayout {
        spacing: Theme.space.m

        AppButton {
            objectName: "putDecision"
            kind: "primary"
            icon: "check"
            text: root.decisionId === "" ? qsTr("Eintragen") : qsTr("Übernehmen")
            onClicked: root.store()
        }
        AppButton {
            objectName: "dropDecisionForm"
            visible: root.decisionId !== ""
            kind: "plain"
            text: qsTr("Verwerfen")
            onClicked: {
                root.load({});
                root.finished();
            }
        }
    }
}
