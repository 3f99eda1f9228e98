pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Ideas that were handed in before, from files onto the board: they are looked into first; what became of every row stands
// below the button afterwards.
Panel {
    id: root

    required property IdeaImportController ideas

    title: qsTr("Ideen einlesen")

    function chooseFile() {
        chooser.source = "";
        chooser.setSource("IdeaFileChooser.qml", {
            ideas: root.ideas,
            parentWindow: root.Window.window
        });
    }

    component Line: Label {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
    }

    Line {
        text: qsTr("Aus jeder Zeile einer Tabelle (CSV oder Excel) oder eines Ideenspeichers (auch JSON) wird eine Karte auf der Pinnwand. Was dort schon steht, kommt nicht noch einmal.")
        color: Theme.colours.ink2
    }
    Captioned {
        Layout.fillWidth: true
        label: qsTr("Wie kamen die Ideen?")

        Segmented {
            objectName: "ideaSource"
            text: qsTr("Wie kamen die Ideen?")
            options: [qsTr("Aus dem Internet"), qsTr("Per E-Mail")]
            size: Theme.desk.body
            currentIndex: root.ideas.byMail ? 1 : 0
            onChosen: index => root.ideas.setByMail(index === 1)
        }
    }
    AppButton {
        objectName: "readIdeas"
        kind: "plain"
        icon: "importing"
        text: qsTr("Dateien wählen …")
        onClicked: root.chooseFile()
    }
    Loader {
        id: chooser

        objectName: "ideaChooser"
    }
    RowLayout {
        visible: root.ideas.byMail
        Layout.fillWidth: true
        spacing: Theme.space.m

        Field {
            id: mailed

            objectName: "mailedIdea"
            Layout.fillWidth: true
            label: qsTr("Oder eine Idee eintippen, ohne Absender")
            goesOn: true
            onAccepted: addMailed.clicked()
        }
        AppButton {
            id: addMailed

            objectName: "addMailed"
            Layout.alignment: Qt.AlignBottom
            kind: "plain"
            icon: "plus"
            text: qsTr("Hinzufügen")
            enabled: mailed.value.trim() !== ""
            onClicked: if (root.ideas.addMailed(mailed.value))
                mailed.reset()
        }
    }
    IdeaPreviewForm {
        visible: root.ideas.preview.fileNames !== ""
        Layout.fillWidth: true
        ideas: root.ideas
    }
    MappingForm {
        visible: root.ideas.mapping.fileName !== ""
        Layout.fillWidth: true
        mapping: root.ideas.mapping
        onConfirmed: root.ideas.readMapped()
    }
    ColumnLayout {
        objectName: "importReport"
        visible: root.ideas.fileName !== ""
        Layout.fillWidth: true
        spacing: Theme.space.xs

        Line {
            text: root.ideas.fileName
            weight: Font.DemiBold
            wrapMode: Text.WrapAnywhere
        }
        Line {
            text: qsTr("Zeilen gelesen: %1").arg(root.ideas.rowsRead)
        }
        Line {
            text: qsTr("Karten hinzugefügt: %1").arg(root.ideas.ideasAdded)
        }
        Line {
            visible: root.ideas.ideasRefreshed > 0
            text: qsTr("Online-Angaben erneuert: %1").arg(root.ideas.ideasRefreshed)
        }
        Line {
            text: qsTr("Zeilen übersprungen: %1").arg(root.ideas.rowsSkipped)
        }
        Repeater {
            model: root.ideas.skipped

            Line {
                required property var modelData

                leftPadding: Theme.space.l
                text: qsTr("%1: Zeile %2").arg(modelData.reason).arg(modelData.rows)
                color: Theme.colours.ink2
            }
        }
        Line {
            visible: root.ideas.otherSheets !== ""
            text: qsTr("Nicht gelesene Blätter: %1").arg(root.ideas.otherSheets)
        }
    }
}
