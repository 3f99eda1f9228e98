import QtCore
import QtQml
import QtQuick.Dialogs
import WorkshopDesk.Backend

// The system's own dialog for files with ideas; made when it is wanted, and open at once.
FileDialog {
    id: root

    required property IdeaImportController ideas

    title: qsTr("Ideen einlesen")
    currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
    fileMode: FileDialog.OpenFiles
    nameFilters: [qsTr("Tabellen und Ideenspeicher (*.csv *.xlsx *.json)"), qsTr("Alle Dateien (*)")]
    onAccepted: root.ideas.look(selectedFiles)
    Component.onCompleted: open()
}
