pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Where outputs go to, and what was written last.
Panel {
    id: root

    required property OfficeOutputsController outputs

    title: qsTr("Wohin")

    Label {
        objectName: "outputFolder"
        Layout.fillWidth: true
        text: root.outputs.folder
        wrapMode: Text.WrapAnywhere
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        AppButton {
            kind: "plain"
            icon: "file"
            text: qsTr("Anderer Ordner …")
            onClicked: chooser.active = true
        }
        AppButton {
            kind: "plain"
            icon: "office"
            text: qsTr("Ordner öffnen")
            onClicked: root.outputs.openFolder()
        }
    }
    AppButton {
        objectName: "writeOutput"
        enabled: root.outputs.ready && !root.outputs.running
        kind: "primary"
        icon: "exporting"
        text: root.outputs.running ? qsTr("Wird geschrieben …") : qsTr("Schreiben")
        onClicked: root.outputs.write()
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Was nur für die Verwaltung ist, kommt nicht hinein. Nichts wird überschrieben.")
        size: Theme.desk.caption
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    Rule {
        visible: root.outputs.written.length > 0
        Layout.fillWidth: true
    }
    Repeater {
        model: root.outputs.written

        RowLayout {
            id: entry

            required property string modelData

            Layout.fillWidth: true
            spacing: Theme.space.s

            Icon {
                name: "check"
                size: Math.round(Theme.desk.body * 1.2)
                color: Theme.colours.ok
            }
            Label {
                Layout.fillWidth: true
                text: entry.modelData
                wrapMode: Text.WrapAnywhere
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
    Loader {
        id: chooser

        active: false
        sourceComponent: OutputFolderChooser {
            outputs: root.outputs
            onDone: chooser.active = false
        }
    }
}
