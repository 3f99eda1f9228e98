import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// A register of names with descriptions: fields of action, cross-cutting topics, aims.
TwoColumns {
    id: root

    required property RegistersController registers
    required property string register
    required property var entries
    required property string newLabel
    // what these entries are for, in a sentence
    required property string purpose
    readonly property alias chosen: rows.chosen
    readonly property var entry: entries[rows.chosen] ?? null

    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        spacing: Theme.space.l

        Label {
            Layout.fillWidth: true
            text: root.purpose
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
        EntryRows {
            id: rows

            Layout.fillWidth: true
            registers: root.registers
            register: root.register
            entries: root.entries
            newLabel: root.newLabel
            detailOf: entry => entry.description
        }
    }
    Panel {
        visible: root.entry !== null
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        title: root.entry?.name ?? ""

        EntryField {
            objectName: "entryName"
            Layout.fillWidth: true
            registers: root.registers
            register: root.register
            index: rows.chosen
            entry: root.entry
            key: "name"
            label: qsTr("Name")
            hint: qsTr("Ein neuer Name gilt überall; was schon dazugehört, bleibt dabei.")
        }
        EntryArea {
            objectName: "entryDescription"
            Layout.fillWidth: true
            registers: root.registers
            register: root.register
            index: rows.chosen
            entry: root.entry
            key: "description"
            label: qsTr("Beschreibung")
        }
        EntryActions {
            Layout.fillWidth: true
            registers: root.registers
            register: root.register
            index: rows.chosen
            count: root.entries.length
            entry: root.entry
            onWentTo: index => rows.chosen = index
        }
    }
}
