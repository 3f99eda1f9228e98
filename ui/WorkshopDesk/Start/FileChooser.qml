import QtCore
import QtQml
import QtQuick.Dialogs
import WorkshopDesk.Backend

// The system's own dialog for opening a workshop file or package; made when it is wanted, and open at once.
FileDialog {
    id: root

    required property DeskController desk

    title: qsTr("Workshop öffnen")
    currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
    fileMode: FileDialog.OpenFile
    nameFilters: [qsTr("Workshops und Pakete (*.workshop *.workshop.zip *.age)"), qsTr("Alle Dateien (*)")]
    onAccepted: root.desk.openUrl(selectedFile)
    Component.onCompleted: open()
}
