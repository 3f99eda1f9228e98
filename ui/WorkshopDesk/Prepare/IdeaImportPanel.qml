pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Ideas that were handed in before, from a table onto the board; what became of every row stands below the button.
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
        text: qsTr("Aus jeder Zeile einer Tabelle (CSV oder Excel) wird eine Karte auf der Pinnwand. Was dort schon steht, kommt nicht noch einmal.")
        color: Theme.colours.ink2
    }
    AppButton {
        objectName: "readIdeas"
        kind: "plain"
        icon: "importing"
        text: qsTr("Tabelle wählen …")
        onClicked: root.chooseFile()
    }
    Loader {
        id: chooser

        objectName: "ideaChooser"
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
