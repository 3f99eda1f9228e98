import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Before the exhibition: what visitors see and may do, how they leave, and the button that begins it.
Panel {
    id: root

    required property DeskController desk
    required property ExhibitionController exhibition
    required property ProfilesController profiles
    required property bool hasPin

    title: qsTr("Ausstellung für Besucherinnen und Besucher")

    Label {
        Layout.fillWidth: true
        Layout.maximumWidth: 900
        text: qsTr("Die Steckbriefe füllen den Bildschirm. Besucherinnen und Besucher blättern, geben Punkte und schreiben Rückmeldungen. Ändern oder verlassen können sie nichts. Interne Steckbriefe werden nicht gezeigt.")
        wrapMode: Text.Wrap
    }
    Missing {
        visible: root.profiles.missingCount > 0
        Layout.fillWidth: true
        text: qsTr("Bei %n Steckbrief(en) fehlt eine Pflichtangabe.", "", root.profiles.missingCount)
    }
    Captioned {
        label: qsTr("Punkte je Besuch")

        Stepper {
            objectName: "exhibitionDots"
            text: qsTr("Punkte je Besuch")
            from: 1
            to: 20
            value: root.desk.exhibitionDots
            onChosen: value => root.desk.setExhibitionDots(value)
        }
    }
    Captioned {
        label: qsTr("Zurück zum Anfang nach so vielen Sekunden ohne Berührung")

        Stepper {
            objectName: "exhibitionIdle"
            text: qsTr("Sekunden ohne Berührung")
            from: 20
            to: 300
            step: 10
            value: root.desk.exhibitionIdleSeconds
            onChosen: value => root.desk.setExhibitionIdleSeconds(value)
        }
    }
    Label {
        Layout.fillWidth: true
        text: root.hasPin ? qsTr("Sie beenden die Ausstellung unten links mit Ihrer PIN.") : qsTr("Sie beenden die Ausstellung unten links, indem Sie zwei Finger drei Sekunden halten. Sicherer ist eine PIN; Sie legen sie unter „Vorbereiten“ fest.")
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    AppButton {
        objectName: "beginExhibition"
        kind: "primary"
        icon: "play"
        size: Theme.desk.lead
        text: qsTr("Ausstellung beginnen")
        enabled: root.profiles.count > 0
        onClicked: root.exhibition.begin(root.desk.exhibitionDots)
    }
}
