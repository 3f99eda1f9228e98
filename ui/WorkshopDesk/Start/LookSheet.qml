import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Controls

// Language, text size and contrast of the desk pages, all choices in sight; takes effect at once.
Sheet {
    id: root

    required property DeskController desk
    readonly property list<string> languages: ["de", "en"]
    readonly property list<real> scales: [1, 1.25, 1.5]
    readonly property list<string> appearances: ["light", "dark", "contrast"]

    signal measureWanted

    title: qsTr("Sprache und Ansicht")
    edge: Qt.TopEdge

    Captioned {
        label: qsTr("Sprache")

        Segmented {
            objectName: "languages"
            text: qsTr("Sprache")
            // each language in its own words
            options: ["Deutsch", "English"]
            currentIndex: root.languages.indexOf(root.desk.language)
            onChosen: index => root.desk.setLanguage(root.languages[index])
        }
    }
    Captioned {
        label: qsTr("Schriftgröße")

        Segmented {
            objectName: "scales"
            text: qsTr("Schriftgröße")
            options: [qsTr("normal"), qsTr("größer"), qsTr("sehr groß")]
            currentIndex: root.scales.indexOf(root.desk.deskScale)
            onChosen: index => root.desk.setDeskScale(root.scales[index])
        }
    }
    Captioned {
        label: qsTr("Farben")

        Segmented {
            objectName: "appearances"
            text: qsTr("Farben")
            options: [qsTr("hell"), qsTr("dunkel"), qsTr("hoher Kontrast")]
            currentIndex: root.appearances.indexOf(root.desk.appearance)
            onChosen: index => root.desk.setAppearance(root.appearances[index])
        }
    }
    Checkbox {
        objectName: "reducedMotion"
        text: qsTr("Weniger Bewegung")
        checked: root.desk.reducedMotion
        onToggled: checked => root.desk.setReducedMotion(checked)
    }
    AppButton {
        objectName: "measureScreen"
        kind: "plain"
        icon: "textsize"
        text: qsTr("Bildschirm einmessen")
        onClicked: root.measureWanted()
    }
}
