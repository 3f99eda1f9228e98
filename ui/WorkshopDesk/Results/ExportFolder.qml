pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Where the files are written.
RowLayout {
    id: root

    required property ResultsController results

    spacing: Theme.space.m

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        Label {
            Layout.fillWidth: true
            text: qsTr("Ordner")
            size: Theme.desk.caption
            weight: Font.Medium
            color: Theme.colours.ink2
        }
        Label {
            objectName: "folder"
            Layout.fillWidth: true
            text: root.results.folder
            wrapMode: Text.Wrap
        }
    }
    AppButton {
        objectName: "otherFolder"
        kind: "plain"
        text: qsTr("Anderer Ordner …")
        enabled: !root.results.writing
        onClicked: chooser.active = true
    }
    Loader {
        id: chooser

        active: false
        visible: false
        sourceComponent: FolderDialog {
            title: qsTr("Ordner für die Dateien")
            currentFolder: root.results.folderUrl
            onAccepted: root.results.setFolder(selectedFolder)
            onVisibleChanged: {
                if (!visible)
                    chooser.active = false;
            }
            Component.onCompleted: open()
        }
    }
}
