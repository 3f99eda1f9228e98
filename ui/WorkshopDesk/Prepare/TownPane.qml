import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls

// Who invites, and the process that the workshop belongs to.
TwoColumns {
    id: root

    required property DetailsController details

    Panel {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        title: qsTr("Kommune")

        DetailField {
            Layout.fillWidth: true
            objectName: "townName"
            details: root.details
            key: "townName"
            label: qsTr("Name")
            placeholder: qsTr("Stadt …")
            text: root.details.townName
        }
        DetailArea {
            Layout.fillWidth: true
            objectName: "townContact"
            details: root.details
            key: "townContact"
            label: qsTr("Ansprechstelle")
            hint: qsTr("Wer Fragen zum Ergebnis beantwortet: Amt, Telefon, E-Mail.")
            text: root.details.townContact
        }
        DetailArea {
            Layout.fillWidth: true
            objectName: "townImprint"
            details: root.details
            key: "townImprint"
            label: qsTr("Impressum")
            text: root.details.townImprint
        }
        DetailArea {
            Layout.fillWidth: true
            objectName: "townPrivacy"
            details: root.details
            key: "townPrivacy"
            label: qsTr("Hinweis zum Datenschutz")
            text: root.details.townPrivacy
        }
    }
    Panel {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        title: qsTr("Beteiligungsprozess")

        DetailField {
            Layout.fillWidth: true
            objectName: "programmeTitle"
            details: root.details
            key: "programmeTitle"
            label: qsTr("Name des Prozesses")
            text: root.details.programmeTitle
        }
        DetailArea {
            Layout.fillWidth: true
            objectName: "fundingLine"
            details: root.details
            key: "fundingLine"
            label: qsTr("Förderhinweis")
            hint: qsTr("Der Satz, den der Fördergeber verlangt. Er steht auf Protokoll und Aushang.")
            text: root.details.fundingLine
        }
    }
}
