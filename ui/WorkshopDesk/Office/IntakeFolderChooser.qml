import QtCore
import QtQml
import QtQuick.Dialogs
import WorkshopDesk.Backend

// The system's own dialog for a whole folder; made when it is wanted, and open at once.
FolderDialog {
    id: root

    required property OfficeImportController intake

    title: qsTr("Ganzen Ordner einlesen")
    currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
    onAccepted: root.intake.take([selectedFolder])
    Component.onCompleted: open()
}
