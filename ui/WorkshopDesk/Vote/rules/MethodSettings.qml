pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What can be set about the chosen method: the sentence of the dots, or the sentence and its parts.
ColumnLayout {
    id: root

    required property VoteController vote
    readonly property MethodController method: vote.rule.method
    readonly property bool byDots: method.key === "dots"
    readonly property list<string> subjects: method.onQuestions ? ["clusters", "notes", "question"] : ["clusters", "notes"]
    readonly property list<string> subjectNames: [qsTr("Gruppen"), qsTr("Karten"), qsTr("Nur die Frage")]

    spacing: Theme.space.l

    component End: Field {
        required property int place

        objectName: "end" + place
        Layout.fillWidth: true
        text: root.method.ends[place] ?? ""
        onCommitted: value => root.method.setEnd(place, value)
    }

    RuleSentence {
        visible: root.byDots
        Layout.fillWidth: true
        vote: root.vote
    }
    RowLayout {
        visible: root.byDots
        spacing: Theme.space.xxl

        Numbered {
            name: "minusDots"
            text: qsTr("Minuspunkte je Person")
            value: root.method.minusDots
            to: 20
            onChosen: value => root.method.setMinusDots(value)
        }
        Numbered {
            visible: root.method.minusDots > 1
            name: "minusCap"
            text: qsTr("höchstens je Stelle")
            value: root.method.minusCap
            from: 1
            to: root.method.minusDots
            onChosen: value => root.method.setMinusCap(value)
        }
    }
    Label {
        objectName: "ruleSentence"
        visible: !root.byDots
        Layout.fillWidth: true
        text: root.vote.sentence
        size: Theme.desk.title
        wrapMode: Text.Wrap
    }
    Segmented {
        objectName: "subjects"
        visible: !root.byDots
        text: qsTr("Worüber")
        options: root.subjectNames.slice(0, root.subjects.length)
        currentIndex: root.subjects.indexOf(root.vote.rule.subject)
        onChosen: index => root.vote.rule.setSubject(root.subjects[index])
    }
    Numbered {
        visible: ["scale", "field", "criteria"].includes(root.method.key)
        name: "steps"
        text: root.method.key === "field" ? qsTr("Felder je Achse") : qsTr("Stufen")
        value: root.method.steps
        from: 2
        to: root.method.mostSteps
        onChosen: value => root.method.setSteps(value)
    }
    GridLayout {
        visible: root.method.key === "scale" || root.method.key === "field"
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.m
        uniformCellWidths: true

        End {
            place: 0
            label: root.method.key === "field" ? qsTr("Links heißt") : qsTr("1 heißt")
        }
        End {
            place: 1
            label: root.method.key === "field" ? qsTr("Rechts heißt") : qsTr("%1 heißt").arg(root.method.steps)
        }
        End {
            visible: root.method.key === "field"
            place: 2
            label: qsTr("Unten heißt")
        }
        End {
            visible: root.method.key === "field"
            place: 3
            label: qsTr("Oben heißt")
        }
    }
    Field {
        objectName: "passive"
        visible: root.method.key === "resistance"
        Layout.fillWidth: true
        label: qsTr("Passivlösung")
        hint: qsTr("Sie steht als letzter Vorschlag mit auf dem Stimmzettel. Leer: ohne Passivlösung.")
        text: root.method.passive
        onCommitted: value => root.method.setPassive(value)
    }
    CriteriaEditor {
        visible: root.method.key === "criteria"
        Layout.fillWidth: true
        method: root.method
    }
}
