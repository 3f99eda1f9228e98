import QtQml
import QtQuick.Dialogs
import WorkshopDesk.Backend

// The system's own dialog for the folder of the new file; made when it is wanted, and open at once.
FolderDialog {
    id: root

    required property OfficeTablesController tables
    signal done

    title: qsTr("Ordner für die neue Datei")
    onAccepted: {
        root.tables.writeTo(selectedFolder);
        root.done();
    }
    onRejected: root.done()
    Component.onCompleted: open()
}
