pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Where the new file of several tables goes to, and what came of it, line by line.
Panel {
    id: root

    required property OfficeTablesController tables

    title: qsTr("Neue Datei")

    Field {
        objectName: "tablesTitle"
        Layout.fillWidth: true
        label: root.tables.join ? qsTr("Titel des neuen Workshops") : qsTr("Name der neuen Datei")
        text: root.tables.title
        onCommitted: value => root.tables.setTitle(value)
    }
    Label {
        Layout.fillWidth: true
        text: root.tables.folder
        color: Theme.colours.ink2
        wrapMode: Text.WrapAnywhere
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        AppButton {
            objectName: "tablesStart"
            enabled: root.tables.files.length > 1 && !root.tables.running
            kind: "primary"
            icon: "exporting"
            text: root.tables.running ? qsTr("Wird geschrieben …") : qsTr("Zusammenführen")
            onClicked: root.tables.start()
        }
        AppButton {
            visible: root.tables.written === ""
            enabled: !root.tables.running
            kind: "plain"
            icon: "file"
            text: qsTr("Anderer Ordner …")
            onClicked: chooser.active = true
        }
        AppButton {
            visible: root.tables.written !== ""
            kind: "plain"
            icon: "office"
            text: qsTr("Ordner öffnen")
            onClicked: root.tables.openFolder()
        }
    }
    Label {
        objectName: "tablesWritten"
        visible: root.tables.written !== ""
        Layout.fillWidth: true
        text: qsTr("Geschrieben: %1").arg(root.tables.written)
        weight: Font.DemiBold
        wrapMode: Text.WrapAnywhere
    }
    Label {
        visible: root.tables.written === ""
        Layout.fillWidth: true
        text: qsTr("Die Dateien der Tische bleiben, wie sie sind. Nichts wird überschrieben.")
        size: Theme.desk.caption
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    ListView {
        cacheBuffer: 0
        id: list

        objectName: "tablesReport"
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        acceptedButtons: Qt.NoButton
        activeFocusOnTab: contentHeight > height
        Keys.onDownPressed: flick(0, -900)
        Keys.onUpPressed: flick(0, 900)
        model: root.tables.report
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Bericht über die Tische")

        ScrollMark {
            anchors.right: parent.right
            height: list.height
            view: list
        }

        delegate: Item {
            id: line

            required property var modelData

            width: list.width
            height: words.implicitHeight + 2 * Theme.space.s
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.text

            RowLayout {
                id: words

                y: Theme.space.s
                width: parent.width - Theme.space.xl
                spacing: Theme.space.s

                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: line.modelData.tone === "warn" ? "warning" : "check"
                    opacity: line.modelData.tone === "" ? 0 : 1
                    size: Math.round(Theme.desk.body * 1.2)
                    color: line.modelData.tone === "warn" ? Theme.colours.warn : Theme.colours.ok
                }
                Label {
                    Layout.fillWidth: true
                    text: line.modelData.text
                    wrapMode: Text.Wrap
                }
            }
        }
    }
    Loader {
        id: chooser

        active: false
        sourceComponent: TablesFolderChooser {
            tables: root.tables
            onDone: chooser.active = false
        }
    }
}
