import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Who invites, as it stands on every document.
TwoColumns {
    id: root

    required property DetailsController details
    required property LogoController logo

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
        title: qsTr("Aussehen")

        LogoPanel {
            Layout.fillWidth: true
            logo: root.logo
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.m

            DetailField {
                Layout.fillWidth: true
                objectName: "townColour"
                details: root.details
                key: "townColour"
                label: qsTr("Farbe der Kommune")
                placeholder: qsTr("zum Beispiel #1A5FB4")
                hint: qsTr("Als Raute mit sechs Zeichen, wie im Gestaltungshandbuch.")
                text: root.details.townColour
            }
            Rectangle {
                visible: root.details.townColour !== ""
                Layout.preferredWidth: Theme.touch.least
                Layout.preferredHeight: Theme.touch.least
                radius: Theme.radius.control
                color: root.details.townColour === "" ? "transparent" : root.details.townColour
                border.width: Theme.hairline
                border.color: Theme.colours.lineStrong
            }
        }
    }
}
