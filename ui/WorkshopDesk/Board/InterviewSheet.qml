pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// A talk with a guide: the question in hand, answers typed in one after the other, on to the next question.
Sheet {
    id: root

    required property InterviewController interview
    required property AgendaController agenda
    // [{tint, name}]
    required property var stacks
    property string tint: likely()

    title: qsTr("Frage %1 von %2: %3").arg(agenda.phaseNumber).arg(agenda.phaseCount).arg(agenda.phaseTitle)
    spacing: Theme.space.m
    Component.onCompleted: interview.watch(true)
    Component.onDestruction: interview.watch(false)

    function takeFocus() {
        words.takeFocus();
    }
    function likely(): string {
        return interview.likelyTint !== "" ? interview.likelyTint : stacks[0]?.tint ?? "yellow";
    }
    function clock(seconds: int): string {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }
    function goOn(forth: bool) {
        if (words.value.trim() !== "")
            root.store();
        forth ? root.agenda.nextPhase() : root.agenda.previousPhase();
        root.tint = root.likely();
        words.takeFocus();
    }
    function store() {
        if (!interview.note(words.value, root.tint))
            return;
        words.reset();
        words.takeFocus();
    }

    Label {
        objectName: "guideQuestion"
        Layout.fillWidth: true
        Layout.preferredWidth: 600
        text: root.agenda.question
        size: Theme.desk.lead
        weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    Label {
        visible: text !== ""
        Layout.fillWidth: true
        Layout.preferredWidth: 600
        text: root.agenda.instruction
        textFormat: Text.MarkdownText
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    Label {
        objectName: "talkTime"
        Layout.fillWidth: true
        text: qsTr("Bei dieser Frage seit %1, Gespräch %2 Minuten").arg(root.clock(root.interview.questionSeconds)).arg(root.clock(root.interview.talkSeconds))
        size: Theme.desk.caption
        color: Theme.colours.ink2
    }
    Field {
        id: words

        objectName: "answerText"
        Layout.fillWidth: true
        label: qsTr("Antwort in den Worten der Person, Eingabetaste legt sie als Karte ab")
        placeholder: qsTr("Was wurde gesagt?")
        maximumLength: 1000
        goesOn: true
        onAccepted: root.store()
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Repeater {
            model: root.stacks
            Chip {
                required property var modelData

                objectName: "answer:" + modelData.tint
                glyph: modelData.tint
                text: modelData.name
                selected: root.tint === modelData.tint
                Accessible.role: Accessible.RadioButton
                onToggled: {
                    root.tint = modelData.tint;
                    words.takeFocus();
                }
            }
        }
    }
    Label {
        objectName: "talkInternal"
        Layout.fillWidth: true
        Layout.preferredWidth: 600
        text: root.interview.notedCount === 0 ? qsTr("Jede Antwort bleibt intern, bis Sie sie freigeben. Namen gehören nicht auf die Karten.") : qsTr("%n Antwort(en), alle intern, bis Sie sie freigeben", "", root.interview.notedCount)
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    Repeater {
        model: root.interview.noted
        RowLayout {
            id: entry

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.space.m

            Glyph {
                kind: entry.modelData.tint
            }
            Label {
                Layout.fillWidth: true
                text: entry.modelData.words
                elide: Text.ElideRight
            }
            IconButton {
                icon: "bin"
                text: qsTr("Ablage")
                onClicked: {
                    root.interview.takeBack(entry.modelData.noteId);
                    words.takeFocus();
                }
            }
        }
    }
    RowLayout {
        spacing: Theme.space.m

        AppButton {
            objectName: "previousQuestion"
            kind: "plain"
            icon: "left"
            text: qsTr("Vorige Frage")
            enabled: root.agenda.phaseNumber > 1
            onClicked: root.goOn(false)
        }
        AppButton {
            objectName: "nextQuestion"
            kind: "primary"
            icon: "right"
            text: qsTr("Nächste Frage")
            enabled: root.agenda.phaseNumber < root.agenda.phaseCount
            onClicked: root.goOn(true)
        }
    }
}
