import QtQml
import QtQuick.Dialogs
import WorkshopDesk.Backend

// The system's own dialog for the folder that is watched; made when it is wanted, and open at once.
FolderDialog {
    id: root

    required property PhotoController photos

    title: qsTr("Ordner mit neuen Fotos")
    currentFolder: root.photos.lastFolder
    onAccepted: root.photos.watchFolder(selectedFolder)
    Component.onCompleted: open()
}
