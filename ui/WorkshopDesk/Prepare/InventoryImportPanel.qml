pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Projects from a table: choose the file, say what its columns mean, read.
Panel {
    id: root

    required property InventoryImportController reading

    title: qsTr("Bestand einlesen")

    component Line: Label {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
    }

    Line {
        text: qsTr("Aus jeder Zeile einer Tabelle (CSV oder Excel) wird ein Projekt. Was schon in der Liste steht, kommt nicht noch einmal.")
        color: Theme.colours.ink2
    }
    AppButton {
        objectName: "readInventory"
        kind: "plain"
        icon: "importing"
        text: qsTr("Tabelle wählen …")
        onClicked: {
            chooser.source = "";
            chooser.setSource("TableChooser.qml", {
                parentWindow: root.Window.window
            });
        }
    }
    Loader {
        id: chooser

        objectName: "inventoryChooser"

        Connections {
            target: chooser.item
            function onAccepted() {
                root.reading.look((chooser.item as TableChooser).selectedFile);
            }
        }
    }
    MappingForm {
        visible: root.reading.mapping.fileName !== ""
        Layout.fillWidth: true
        mapping: root.reading.mapping
        onConfirmed: root.reading.read()
    }
    ColumnLayout {
        objectName: "inventoryReport"
        visible: root.reading.done
        Layout.fillWidth: true
        spacing: Theme.space.xs

        Line {
            text: qsTr("Zeilen gelesen: %1").arg(root.reading.rowsRead)
        }
        Line {
            text: qsTr("Projekte hinzugefügt: %1").arg(root.reading.projectsAdded)
        }
        Repeater {
            model: root.reading.remarks

            Line {
                required property var modelData

                leftPadding: Theme.space.l
                text: qsTr("%1: Zeile %2").arg(modelData.reason).arg(modelData.rows)
                color: Theme.colours.ink2
            }
        }
    }
}
