import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The town's idea pool in the internet: the addresses that codes and documents carry. Nothing is fetched from it; ideas
// come from it as a table.
TwoColumns {
    id: root

    required property DetailsController details
    required property IdeaImportController ideas

    component Address: ColumnLayout {
        id: address

        required property string caption
        required property string value

        spacing: Theme.space.xs

        Label {
            Layout.fillWidth: true
            text: address.caption
            size: Theme.desk.caption
            weight: Font.Medium
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            text: address.value !== "" ? address.value : qsTr("keine Adresse, also auch kein Code")
            color: address.value !== "" ? Theme.colours.ink : Theme.colours.ink2
            weight: address.value !== "" ? Font.DemiBold : Font.Normal
            wrapMode: Text.WrapAnywhere
        }
    }

    Panel {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        title: qsTr("Ideenspeicher")

        DetailField {
            Layout.fillWidth: true
            objectName: "poolName"
            details: root.details
            key: "poolName"
            label: qsTr("Name")
            placeholder: qsTr("Ideenspeicher der Stadt …")
            text: root.details.poolName
        }
        DetailField {
            Layout.fillWidth: true
            objectName: "poolAddress"
            details: root.details
            key: "poolAddress"
            label: qsTr("Adresse im Internet")
            placeholder: "https://"
            inputMethodHints: Qt.ImhUrlCharactersOnly
            text: root.details.poolAddress
        }
        DetailField {
            Layout.fillWidth: true
            objectName: "poolWorkshopPattern"
            details: root.details
            key: "poolWorkshopPattern"
            label: qsTr("Seite eines Workshops")
            hint: qsTr("Für {id} setzt das Programm die Kennung ein. Leer, wenn es keine solche Seite gibt.")
            text: root.details.poolWorkshopPattern
        }
        DetailField {
            Layout.fillWidth: true
            objectName: "poolClusterPattern"
            details: root.details
            key: "poolClusterPattern"
            label: qsTr("Seite einer Gruppe")
            text: root.details.poolClusterPattern
        }
        DetailField {
            Layout.fillWidth: true
            objectName: "poolIdeaPattern"
            details: root.details
            key: "poolIdeaPattern"
            label: qsTr("Seite einer Idee")
            text: root.details.poolIdeaPattern
        }
        DetailField {
            Layout.fillWidth: true
            objectName: "poolProfilePattern"
            details: root.details
            key: "poolProfilePattern"
            label: qsTr("Seite eines Steckbriefs")
            text: root.details.poolProfilePattern
        }
    }
    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        spacing: root.rowSpacing

        IdeaImportPanel {
            Layout.fillWidth: true
            ideas: root.ideas
        }
        Panel {
            Layout.fillWidth: true
            title: qsTr("So steht es auf Aushang und Protokoll")

            Address {
                Layout.fillWidth: true
                caption: qsTr("Workshop")
                value: root.details.workshopAddress
            }
            Rule {
                Layout.fillWidth: true
            }
            Address {
                Layout.fillWidth: true
                caption: qsTr("Gruppe")
                value: root.details.clusterAddress
            }
        }
    }
}
