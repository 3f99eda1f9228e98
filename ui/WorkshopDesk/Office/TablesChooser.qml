import QtCore
import QtQml
import QtQuick.Dialogs
import WorkshopDesk.Backend

// The system's own dialog for the files of the tables; made when it is wanted, and open at once.
FileDialog {
    id: root

    required property OfficeTablesController tables
    signal done

    title: qsTr("Dateien der Tische")
    currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
    fileMode: FileDialog.OpenFiles
    nameFilters: [qsTr("Workshops (*.workshop)")]
    onAccepted: {
        root.tables.take(selectedFiles);
        root.done();
    }
    onRejected: root.done()
    Component.onCompleted: open()
}
