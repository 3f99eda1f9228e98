import QtCore
import QtQml
import QtQuick.Dialogs

// The system's own dialog for a picture; made when it is wanted, and open at once.
FileDialog {
    title: qsTr("Bild wählen")
    currentFolder: StandardPaths.writableLocation(StandardPaths.PicturesLocation)
    fileMode: FileDialog.OpenFile
    nameFilters: [qsTr("Bilder (*.png *.jpg *.jpeg *.svg)"), qsTr("Alle Dateien (*)")]
    Component.onCompleted: open()
}
