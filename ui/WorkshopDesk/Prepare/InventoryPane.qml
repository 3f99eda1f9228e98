pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// What the town and others do already: read from a table or typed, so that the room sees what is new.
TwoColumns {
    id: root

    required property RegistersController registers
    required property InventoryImportController reading
    readonly property var statuses: ["planned", "preparing", "running", "done"]
    readonly property list<string> statusNames: [qsTr("geplant"), qsTr("in Vorbereitung"), qsTr("in Umsetzung"), qsTr("abgeschlossen")]
    readonly property var entry: registers.inventory[rows.chosen] ?? null

    function counts(): string {
        const told = statuses.map((status, i) => qsTr("%1 %2").arg(registers.inventory.filter(project => project.status === status).length).arg(statusNames[i]));
        return told.reverse().join(", ");
    }

    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        spacing: Theme.space.l

        InventoryImportPanel {
            Layout.fillWidth: true
            reading: root.reading
        }
        Label {
            objectName: "inventoryCounts"
            visible: root.registers.inventory.length > 0
            Layout.fillWidth: true
            text: qsTr("%n Projekt(e): ", "", root.registers.inventory.length) + root.counts()
            weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        EntryRows {
            id: rows

            Layout.fillWidth: true
            registers: root.registers
            register: "inventory"
            entries: root.registers.inventory
            newLabel: qsTr("Neues Projekt")
            detailOf: entry => [root.statusNames[root.statuses.indexOf(entry.status)], entry.owner].filter(part => part !== "").join(", ")
        }
    }
    InventoryPanel {
        visible: root.entry !== null
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        registers: root.registers
        index: rows.chosen
        entry: root.entry
        statuses: root.statuses
        statusNames: root.statusNames
        onWentTo: index => rows.chosen = index
    }
}
