import QtCore
import QtQml
import QtQuick.Dialogs
import WorkshopDesk.Backend

// The system's own dialog for a catalogue; made when it is wanted, and open at once. fresh: a new one is made.
FileDialog {
    id: root

    required property OfficeController office
    required property bool fresh

    title: fresh ? qsTr("Neuer Katalog") : qsTr("Katalog öffnen")
    currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
    fileMode: fresh ? FileDialog.SaveFile : FileDialog.OpenFile
    defaultSuffix: "catalogue"
    nameFilters: [qsTr("Kataloge (*.catalogue)"), qsTr("Alle Dateien (*)")]
    onAccepted: {
        if (root.fresh)
            root.office.makeFile(selectedFile);
        else
            root.office.openFile(selectedFile);
    }
    Component.onCompleted: open()
}
