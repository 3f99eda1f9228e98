import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The event itself: what board, poster and protocol say about it.
TwoColumns {
    id: root

    required property DetailsController details
    required property LockController locks
    required property RegistersController registers
    readonly property list<string> kinds: ["citizens", "experts", "interview", "online_round", "final_event"]

    Panel {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        title: qsTr("Veranstaltung")

        DetailField {
            Layout.fillWidth: true
            objectName: "title"
            details: root.details
            key: "title"
            label: qsTr("Titel")
            text: root.details.title
        }
        DetailArea {
            Layout.fillWidth: true
            objectName: "question"
            details: root.details
            key: "question"
            lines: 2
            label: qsTr("Frage des Workshops")
            hint: qsTr("Steht groß über der Pinnwand, wenn die Phase keine eigene Frage hat.")
            text: root.details.question
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.l
            uniformCellSizes: true

            DetailField {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                objectName: "date"
                details: root.details
                key: "date"
                label: qsTr("Datum")
                placeholder: qsTr("TT.MM.JJJJ")
                text: root.details.date
            }
            DetailField {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                objectName: "starts"
                details: root.details
                key: "starts"
                label: qsTr("Beginn")
                placeholder: "18:00"
                text: root.details.starts
            }
            DetailField {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                objectName: "ends"
                details: root.details
                key: "ends"
                label: qsTr("Ende")
                placeholder: "20:30"
                text: root.details.ends
                hint: root.details.endsBeforeStart ? qsTr("Das Ende liegt vor dem Beginn.") : ""
            }
        }
        DetailField {
            Layout.fillWidth: true
            objectName: "place"
            details: root.details
            key: "place"
            label: qsTr("Ort")
            text: root.details.place
        }
        Captioned {
            Layout.fillWidth: true
            label: qsTr("Art")

            Choice {
                Layout.fillWidth: true
                objectName: "kind"
                text: qsTr("Art")
                options: [qsTr("Bürgerwerkstatt"), qsTr("Fachwerkstatt"), qsTr("Gespräch"), qsTr("Online-Runde"), qsTr("Abschlussveranstaltung")]
                currentIndex: root.kinds.indexOf(root.details.kind)
                onChosen: index => root.details.setText("kind", root.kinds[index])
            }
        }
    }
    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        spacing: Theme.space.xl

        InvitedPanel {
            Layout.fillWidth: true
            details: root.details
            registers: root.registers
        }
        Panel {
            Layout.fillWidth: true
            title: qsTr("Wer war dabei")

            HeadCountList {
                Layout.fillWidth: true
                details: root.details
            }
        }
        Panel {
            Layout.fillWidth: true
            title: qsTr("Für das Protokoll")

            DetailArea {
                Layout.fillWidth: true
                objectName: "occasion"
                details: root.details
                key: "occasion"
                label: qsTr("Anlass")
                text: root.details.occasion
            }
            DetailArea {
                Layout.fillWidth: true
                objectName: "scope"
                details: root.details
                key: "scope"
                label: qsTr("Was kann beeinflusst werden?")
                text: root.details.scope
            }
            DetailArea {
                Layout.fillWidth: true
                objectName: "nextSteps"
                details: root.details
                key: "nextSteps"
                label: qsTr("Wie geht es weiter?")
                text: root.details.nextSteps
            }
            PlainSummary {
                Layout.fillWidth: true
                details: root.details
            }
        }
        Panel {
            Layout.fillWidth: true
            visible: root.locks?.hasPin ?? false
            title: qsTr("Sperren auf der Pinnwand")

            Label {
                Layout.fillWidth: true
                text: qsTr("Eine PIN öffnet die Sperren. Sie hält neugierige Hände ab; wer diese Seite erreicht, kann sie löschen.")
                wrapMode: Text.Wrap
                color: Theme.colours.ink2
            }
            AppButton {
                objectName: "dropPin"
                kind: "plain"
                text: qsTr("PIN löschen")
                onClicked: root.locks.setPin("")
            }
        }
    }
}
