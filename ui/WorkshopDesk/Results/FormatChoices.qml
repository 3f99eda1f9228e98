import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What can be chosen about the formats that are ticked; nothing where there is nothing to choose.
ColumnLayout {
    id: root

    required property FormatChoicesController choices
    required property list<string> chosen
    readonly property bool decidim: chosen.includes("decidim")
    readonly property bool openData: chosen.includes("open-data")

    spacing: Theme.space.s

    Label {
        visible: root.decidim
        text: qsTr("Decidim: Trennzeichen der Tabellen")
        weight: Font.DemiBold
    }
    Segmented {
        objectName: "separator"
        visible: root.decidim
        text: qsTr("Decidim: Trennzeichen der Tabellen")
        options: [qsTr("Semikolon"), qsTr("Komma")]
        currentIndex: root.choices.separator
        onChosen: index => root.choices.setSeparator(index)
    }
    Label {
        visible: root.openData
        text: qsTr("Offene Daten: Lizenz")
        weight: Font.DemiBold
    }
    Choice {
        objectName: "licence"
        visible: root.openData
        Layout.fillWidth: true
        text: qsTr("Offene Daten: Lizenz")
        options: root.choices.licences
        currentIndex: root.choices.licence
        onChosen: index => root.choices.setLicence(index)
    }
    Field {
        objectName: "accessUrl"
        visible: root.openData
        Layout.fillWidth: true
        label: qsTr("Wo die Daten zu finden sein werden")
        placeholder: qsTr("https://…")
        hint: qsTr("Ohne Adresse fehlt sie im Eintrag für das Datenportal.")
        text: root.choices.accessUrl
        onCommitted: value => root.choices.setAccessUrl(value)
    }
    Field {
        objectName: "contributor"
        visible: root.openData
        Layout.fillWidth: true
        label: qsTr("Kennung der Stadt beim Datenportal")
        placeholder: qsTr("http://dcat-ap.de/def/contributors/…")
        text: root.choices.contributor
        onCommitted: value => root.choices.setContributor(value)
    }
    Field {
        objectName: "openDataContact"
        visible: root.openData
        Layout.fillWidth: true
        label: qsTr("Postfach für Fragen")
        placeholder: qsTr("smartcity@stadt.de")
        hint: qsTr("Das Postfach eines Amtes, keiner Person: Es ist für alle zu lesen.")
        text: root.choices.contact
        onCommitted: value => root.choices.setContact(value)
    }
    Captioned {
        visible: root.openData
        Layout.fillWidth: true
        label: qsTr("Thema im Datenportal")

        Choice {
            objectName: "openDataTheme"
            Layout.fillWidth: true
            text: qsTr("Thema im Datenportal")
            options: root.choices.themes
            currentIndex: root.choices.theme
            onChosen: index => root.choices.setTheme(index)
        }
    }
}
