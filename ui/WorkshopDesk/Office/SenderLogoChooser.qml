import QtCore
import QtQml
import QtQuick.Dialogs
import WorkshopDesk.Backend

// The system's own dialog for a logo; made when it is wanted, and open at once.
FileDialog {
    id: root

    required property OfficeSenderForm sender
    signal done

    title: qsTr("Logo wählen")
    currentFolder: StandardPaths.writableLocation(StandardPaths.PicturesLocation)
    fileMode: FileDialog.OpenFile
    nameFilters: [qsTr("Bilder (*.png *.jpg *.jpeg *.svg)"), qsTr("Alle Dateien (*)")]
    onAccepted: {
        root.sender.addLogo(selectedFile);
        root.done();
    }
    onRejected: root.done()
    Component.onCompleted: open()
}
