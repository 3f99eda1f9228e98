pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Where photos come from: the file dialog, or dropped onto the page.
Page {
    id: root

    required property PhotoController photos
    signal boardWanted

    title: qsTr("Karten vom Foto")
    subtitle: qsTr("Fotografieren Sie die ganze Pinnwand gerade von vorn. Bitte ohne Menschen im Bild.")
    actions: AppButton {
        icon: "run"
        text: qsTr("Zur Pinnwand")
        onClicked: root.boardWanted()
    }

    Panel {
        Layout.fillWidth: true
        title: qsTr("Foto wählen")

        Label {
            Layout.fillWidth: true
            text: qsTr("Gedruckte Karten mit Erkennungszeichen werden sicher erkannt, freie Zettel als Vorschlag. Hängen vier Erkennungszeichen an den Ecken der Pinnwand, liegen die Karten hier wie dort. Alles geschieht auf diesem Computer; das Foto selbst wird nur behalten, wenn Sie es wünschen.")
            wrapMode: Text.Wrap
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.s

            AppButton {
                objectName: "photoChoose"
                kind: "primary"
                icon: "photo"
                text: qsTr("Fotos wählen …")
                onClicked: chooser.active = true
            }
            AppButton {
                objectName: "photoCamera"
                icon: "shown"
                text: qsTr("Mit der Kamera aufnehmen")
                onClicked: root.photos.camera.look(true)
            }
        }
        Label {
            text: qsTr("Oder ziehen Sie Fotos oder PDF-Dateien vom Scanner auf diese Seite.")
            color: Theme.colours.ink2
        }
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("Neue Fotos von selbst holen")

        Label {
            Layout.fillWidth: true
            text: root.photos.watchedFolder ? qsTr("Neue Fotos aus %1 werden gelesen, sobald sie dort liegen.").arg(root.photos.watchedFolder) : qsTr("Legt ein Telefon oder eine Kamera Fotos in einen Ordner, werden neue von dort gelesen.")
            wrapMode: Text.Wrap
        }
        AppButton {
            objectName: "photoWatch"
            text: root.photos.watchedFolder ? qsTr("Nicht mehr beobachten") : qsTr("Ordner beobachten …")
            onClicked: {
                if (root.photos.watchedFolder)
                    root.photos.stopWatching();
                else
                    folderChooser.active = true;
            }
        }
    }
    Panel {
        visible: root.photos.words.count > 0
        Layout.fillWidth: true
        title: qsTr("Texte prüfen")

        Label {
            Layout.fillWidth: true
            text: qsTr("%n Karte(n) vom Foto hat noch niemand mit dem Bild verglichen.", "", root.photos.words.count)
            wrapMode: Text.Wrap
        }
        AppButton {
            objectName: "photoCompare"
            icon: "check"
            text: qsTr("Texte prüfen")
            onClicked: root.photos.compare()
        }
    }
    DropArea {
        parent: root
        anchors.fill: parent
        onDropped: drop => {
            if (!drop.hasUrls)
                return;
            root.photos.choose(drop.urls);
            drop.accept();
        }
    }
    Loader {
        id: folderChooser

        active: false
        sourceComponent: PhotoFolderChooser {
            photos: root.photos
            onVisibleChanged: {
                if (!visible)
                    folderChooser.active = false;
            }
        }
    }
    Loader {
        id: chooser

        active: false
        sourceComponent: PhotoChooser {
            photos: root.photos
            onVisibleChanged: {
                if (!visible)
                    chooser.active = false;
            }
        }
    }
}
