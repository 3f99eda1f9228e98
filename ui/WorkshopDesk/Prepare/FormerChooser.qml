import QtCore
import QtQml
import QtQuick.Dialogs

// The system's own dialog for a file of the project office; made when it is wanted, and open at once.
FileDialog {
    title: qsTr("Frühere Ideen wählen")
    currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
    fileMode: FileDialog.OpenFile
    nameFilters: [qsTr("Frühere Ideen (*.json)"), qsTr("Alle Dateien (*)")]
    Component.onCompleted: open()
}
