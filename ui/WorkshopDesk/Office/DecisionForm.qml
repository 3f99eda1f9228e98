import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Develop
import WorkshopDesk.Theme

// What a body decided on the measure: an entry of the log, which is never changed afterwards.
ColumnLayout {
    id: root

    required property OfficeMeasuresController measures
    property string day: measures.today
    property int result: 0
    readonly property list<string> typed: [body.value, paper.value, yes.value, no.value, abstained.value, conditions.value]
    readonly property bool dirty: typed.some(value => value !== "")

    spacing: Theme.space.m

    component Votes: Field {
        Layout.fillWidth: true
        inputMethodHints: Qt.ImhDigitsOnly
        validator: IntValidator {
            bottom: 0
        }
    }

    // an entry that was kept empties the form; one that was refused leaves it
    Connections {
        target: root.measures

        function onKept(form) {
            if (form === "decision")
                [body, paper, yes, no, abstained, conditions].forEach(field => field.reset());
        }
    }
    Field {
        id: body

        objectName: "decisionBody"
        Layout.fillWidth: true
        label: qsTr("Gremium")
        placeholder: qsTr("Stadtrat, Ausschuss …")
    }
    Field {
        id: paper

        objectName: "decisionPaper"
        Layout.fillWidth: true
        label: qsTr("Nummer der Vorlage")
    }
    DateField {
        Layout.fillWidth: true
        label: qsTr("Datum")
        day: root.day
        onChosen: day => root.day = day
    }
    Captioned {
        Layout.fillWidth: true
        label: qsTr("Ergebnis")

        Choice {
            objectName: "decisionResult"
            Layout.fillWidth: true
            text: qsTr("Ergebnis")
            options: root.measures.results
            currentIndex: root.result
            onChosen: index => root.result = index
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Votes {
            id: yes

            objectName: "votesYes"
            label: qsTr("Ja")
        }
        Votes {
            id: no

            objectName: "votesNo"
            label: qsTr("Nein")
        }
        Votes {
            id: abstained

            objectName: "votesAbstained"
            label: qsTr("Enthaltungen")
        }
    }
    TextArea {
        id: conditions

        objectName: "decisionConditions"
        Layout.fillWidth: true
        label: qsTr("Auflagen")
        lines: 2
    }
    AppButton {
        objectName: "enterDecision"
        kind: "primary"
        icon: "check"
        text: qsTr("Beschluss eintragen")
        onClicked: root.measures.decide(body.value, paper.value, root.day, root.result, [yes.value, no.value, abstained.value], conditions.value)
    }
}
