import QtCore
import QtQml
import QtQuick.Dialogs
import WorkshopDesk.Backend

// The system's own dialog for photos; made when it is wanted, and open at once.
FileDialog {
    id: root

    required property PhotoController photos

    title: qsTr("Fotos von Pinnwänden")
    currentFolder: StandardPaths.writableLocation(StandardPaths.PicturesLocation)
    fileMode: FileDialog.OpenFiles
    nameFilters: [qsTr("Fotos und Scans (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.heic *.pdf)"), qsTr("Alle Dateien (*)")]
    onAccepted: root.photos.choose(selectedFiles)
    Component.onCompleted: open()
}
