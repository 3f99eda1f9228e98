pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls

// The process over months or years that the workshop belongs to.
TwoColumns {
    id: root

    required property DetailsController details

    component Line: DetailField {
        Layout.fillWidth: true
        objectName: key
        details: root.details
    }

    Panel {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        title: qsTr("Beteiligungsprozess")

        Line {
            key: "programmeTitle"
            label: qsTr("Name des Prozesses")
            text: root.details.programmeTitle
        }
        Line {
            key: "period"
            label: qsTr("Laufzeit")
            placeholder: qsTr("2026 bis 2028")
            text: root.details.period
        }
        DetailArea {
            Layout.fillWidth: true
            objectName: "vision"
            details: root.details
            key: "vision"
            label: qsTr("Leitbild")
            hint: qsTr("Worauf der Rat sich verständigt hat. Die Ziele dazu stehen unter „Ziele“.")
            text: root.details.vision
        }
    }
    Panel {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        title: qsTr("Auftrag und Förderung")

        Line {
            key: "client"
            label: qsTr("Auftraggeber")
            text: root.details.client
        }
        Line {
            key: "contractor"
            label: qsTr("Durchführung")
            text: root.details.contractor
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
