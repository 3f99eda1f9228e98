import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Agenda
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What is set for the chosen phase, and how its question will look on the board.
Panel {
    id: root

    required property PlanController plan
    required property int index
    readonly property var phase: plan.phases[index] ?? null
    readonly property string question: phase?.question ?? ""
    signal wentTo(int index)

    onIndexChanged: {
        minutes.errorText = "";
        minutes.reset();
        cardLimit.errorText = "";
        cardLimit.reset();
    }
    title: root.phase === null ? "" : (root.index + 1) + "  " + root.phase.title

    PhaseActions {
        Layout.fillWidth: true
        plan: root.plan
        index: root.index
        onWentTo: index => root.wentTo(index)
    }
    GridLayout {
        Layout.fillWidth: true
        columns: width > 520 ? 2 : 1
        columnSpacing: Theme.space.xl
        rowSpacing: Theme.space.l

        Field {
            objectName: "phaseTitle"
            Layout.fillWidth: true
            label: qsTr("Name der Phase")
            text: root.phase?.title ?? ""
            onCommitted: value => root.plan.setTitle(root.index, value)
        }
        Captioned {
            label: qsTr("Art")

            Choice {
                objectName: "phaseKind"
                text: qsTr("Art")
                options: PhaseWords.kindNames
                currentIndex: Math.max(0, PhaseWords.kinds.indexOf(root.phase?.kind ?? ""))
                onChosen: index => root.plan.setKind(root.index, PhaseWords.kinds[index])
            }
        }
        Field {
            id: minutes

            objectName: "phaseMinutes"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Dauer")
            suffix: qsTr("Minuten")
            text: root.phase?.minutes ?? ""
            inputMethodHints: Qt.ImhDigitsOnly
            onTextChanged: errorText = ""
            onEdited: errorText = ""
            onCommitted: value => errorText = root.plan.setMinutes(root.index, value)
        }
        Field {
            id: cardLimit

            objectName: "phaseCardLimit"
            visible: root.phase?.kind === "collect"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Karten je Person")
            placeholder: qsTr("ohne Grenze")
            suffix: qsTr("Karten")
            text: root.phase?.cardLimit ?? ""
            inputMethodHints: Qt.ImhDigitsOnly
            onTextChanged: errorText = ""
            onEdited: errorText = ""
            onCommitted: value => errorText = root.plan.setCardLimit(root.index, value)
        }
    }
    TextArea {
        objectName: "phaseQuestion"
        Layout.fillWidth: true
        lines: 2
        label: qsTr("Frage, so steht sie groß über der Pinnwand")
        text: root.question
        onCommitted: value => root.plan.setQuestion(root.index, value)
    }
    TextArea {
        objectName: "phaseInstruction"
        Layout.fillWidth: true
        label: qsTr("Hinweise für die Moderation")
        hint: qsTr("**fett**, - Aufzählung, ## Überschrift")
        text: root.phase?.instruction ?? ""
        onCommitted: value => root.plan.setInstruction(root.index, value)
    }
    PhaseRules {
        Layout.fillWidth: true
        plan: root.plan
        index: root.index
    }
    PhasePreview {
        Layout.fillWidth: true
        plan: root.plan
        question: root.question
        instruction: root.phase?.instruction ?? ""
    }
}
