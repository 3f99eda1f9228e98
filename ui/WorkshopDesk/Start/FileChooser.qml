import QtCore
import QtQml
import QtQuick.Dialogs
import WorkshopDesk.Backend

// The system's own dialog for opening a workshop file; made when it is wanted, and open at once.
FileDialog {
    id: root

    required property DeskController desk

    title: qsTr("Workshop öffnen")
    currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
    fileMode: FileDialog.OpenFile
    nameFilters: [qsTr("Workshops (*.workshop)"), qsTr("Alle Dateien (*)")]
    onAccepted: root.desk.openUrl(selectedFile)
    Component.onCompleted: open()
}
