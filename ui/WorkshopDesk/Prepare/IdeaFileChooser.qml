import QtCore
import QtQml
import QtQuick.Dialogs
import WorkshopDesk.Backend

// The system's own dialog for a table with ideas; made when it is wanted, and open at once.
FileDialog {
    id: root

    required property IdeaImportController ideas

    title: qsTr("Ideen einlesen")
    currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
    fileMode: FileDialog.OpenFile
    nameFilters: [qsTr("Tabellen (*.csv *.xlsx)"), qsTr("Alle Dateien (*)")]
    onAccepted: root.ideas.read(selectedFile)
    Component.onCompleted: open()
}
