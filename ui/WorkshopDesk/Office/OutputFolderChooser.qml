import QtQml
import QtQuick.Dialogs
import WorkshopDesk.Backend

// The system's own dialog for the folder that outputs go to; made when it is wanted, and open at once.
FolderDialog {
    id: root

    required property OfficeOutputsController outputs
    signal done

    title: qsTr("Ordner für Ausgaben")
    onAccepted: {
        root.outputs.writeTo(selectedFolder);
        root.done();
    }
    onRejected: root.done()
    Component.onCompleted: open()
}
