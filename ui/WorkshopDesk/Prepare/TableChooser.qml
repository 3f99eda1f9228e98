import QtCore
import QtQml
import QtQuick.Dialogs

// The system's own dialog for a table; made when it is wanted, and open at once.
FileDialog {
    title: qsTr("Tabelle wählen")
    currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
    fileMode: FileDialog.OpenFile
    nameFilters: [qsTr("Tabellen (*.csv *.xlsx)"), qsTr("Alle Dateien (*)")]
    Component.onCompleted: open()
}
