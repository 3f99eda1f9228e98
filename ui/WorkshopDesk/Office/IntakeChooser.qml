import QtCore
import QtQml
import QtQuick.Dialogs
import WorkshopDesk.Backend

// The system's own dialog for files to read; made when it is wanted, and open at once.
FileDialog {
    id: root

    required property OfficeImportController intake

    title: qsTr("Dateien einlesen")
    currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
    fileMode: FileDialog.OpenFiles
    nameFilters: [qsTr("Workshops und Tabellen (*.zip *.age *.xlsx *.xlsm *.xls *.csv *.tsv *.json *.geojson)"), qsTr("Alle Dateien (*)")]
    onAccepted: root.intake.take(selectedFiles)
    Component.onCompleted: open()
}
