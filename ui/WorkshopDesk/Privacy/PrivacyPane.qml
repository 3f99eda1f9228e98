import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Prepare, privacy: who may read what, how long it is kept, and what the program stores at all.
GridLayout {
    id: root

    required property PrivacyController privacy
    signal closingWanted

    columns: width < 1000 * Theme.deskScale ? 1 : 2
    columnSpacing: Theme.space.xl
    rowSpacing: Theme.space.xl
    uniformCellWidths: true

    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        spacing: Theme.space.xl

        Panel {
            Layout.fillWidth: true
            title: qsTr("Öffentlich oder intern")

            Checkbox {
                objectName: "workshopInternal"
                Layout.fillWidth: true
                text: qsTr("Der ganze Workshop ist nur für den internen Gebrauch")
                checked: root.privacy.workshopInternal
                onToggled: checked => root.privacy.setWorkshopInternal(checked)
            }
            Label {
                objectName: "internalCount"
                Layout.fillWidth: true
                text: root.privacy.bornInternal ? qsTr("Dies ist ein Gespräch: Jede neue Karte ist „nur intern“, bis Sie sie freigeben. Zurzeit sind %n Eintrag/Einträge intern.", "", root.privacy.internalCount) : qsTr("Einzelne Karten, Gruppen, Aussagen und Steckbriefe lassen sich als „nur intern“ markieren, auf der Karte unter „Farbe“, „Schutz“. Zurzeit sind %n Eintrag/Einträge intern.", "", root.privacy.internalCount)
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                text: qsTr("Namen braucht das Programm nirgends. Schreiben Sie bei Gesprächen die Institution auf, nicht die Person.")
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
            }
        }
        Panel {
            Layout.fillWidth: true
            title: qsTr("Aufbewahrung")

            Field {
                id: until

                objectName: "retainUntil"
                Layout.fillWidth: true
                label: qsTr("Aufbewahren bis")
                placeholder: qsTr("TT.MM.JJJJ")
                hint: qsTr("Danach erinnert die Startseite daran, den Workshop abzuschließen. Von selbst gelöscht wird nichts.")
                text: root.privacy.retainUntil
                onTextChanged: errorText = ""
                onEdited: errorText = ""
                onCommitted: value => {
                    errorText = root.privacy.setRetainUntil(value);
                    if (errorText === "")
                        reset();
                }
            }
            Label {
                visible: root.privacy.retentionOver
                Layout.fillWidth: true
                text: qsTr("Diese Frist ist abgelaufen.")
                color: Theme.colours.warn
                weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            AppButton {
                objectName: "toClosing"
                kind: "plain"
                icon: "arrow"
                text: qsTr("Zum Abschließen, unter Ergebnisse")
                onClicked: root.closingWanted()
            }
        }
    }
    Panel {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        title: qsTr("Was gespeichert wird")
        spacing: Theme.space.m

        Line {
            Layout.fillWidth: true
            icon: "disk"
            text: qsTr("Karten, Gruppen und Ergebnisse liegen in einer Datei auf diesem Computer, Sicherungen daneben. Nichts geht ins Internet.")
        }
        Line {
            Layout.fillWidth: true
            icon: "undo"
            text: qsTr("Damit sich alles zurücknehmen lässt, bleiben frühere Fassungen und die Ablage in der Datei, bis Sie den Workshop abschließen.")
        }
        Line {
            Layout.fillWidth: true
            icon: "vote"
            text: qsTr("Stimmzettel liegen ohne Namen, Uhrzeit und Reihenfolge in einer eigenen Datei. Wer im Raum zusieht, den hält das Programm nicht ab.")
        }
        Line {
            Layout.fillWidth: true
            icon: "hidden"
            text: qsTr("Was „nur intern“ ist, steht in keinem öffentlichen Protokoll, Plakat, Paket und keiner Tabelle.")
        }
        Line {
            Layout.fillWidth: true
            icon: "bin"
            text: qsTr("Einen einzelnen Zettel löschen Sie auf seiner Karte unter „Farbe“, „Schutz“, auch aus früheren Fassungen und Sicherungen.")
        }
        Line {
            Layout.fillWidth: true
            icon: "warning"
            tint: Theme.colours.warn
            text: qsTr("Kopien, die woanders liegen, und Reste im Inneren einer SSD erreicht das Programm nicht. Verschlüsseln Sie die Festplatte dieses Computers.")
        }
    }
}
