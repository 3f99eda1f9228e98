pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The chosen project of the inventory.
Panel {
    id: root

    required property RegistersController registers
    required property int index
    required property var entry
    required property var statuses
    required property list<string> statusNames
    readonly property var fieldIds: ["", ...registers.fields.map(field => field.entryId)]
    signal wentTo(int index)

    component Line: EntryField {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        registers: root.registers
        register: "inventory"
        index: root.index
        entry: root.entry
    }
    component Pair: GridLayout {
        Layout.fillWidth: true
        columns: width > 420 ? 2 : 1
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.l
        uniformCellWidths: true
    }

    title: root.entry?.name ?? ""

    Line {
        objectName: "entryName"
        key: "name"
        label: qsTr("Projekt")
    }
    Pair {
        Captioned {
            Layout.fillWidth: true
            label: qsTr("Stand")

            Choice {
                objectName: "status"
                Layout.fillWidth: true
                text: qsTr("Stand")
                options: root.statusNames
                currentIndex: root.statuses.indexOf(root.entry?.status ?? "planned")
                onChosen: index => root.registers.setText("inventory", root.index, "status", root.statuses[index])
            }
        }
        Captioned {
            Layout.fillWidth: true
            label: qsTr("Handlungsfeld")

            Choice {
                objectName: "projectField"
                Layout.fillWidth: true
                text: qsTr("Handlungsfeld")
                options: [qsTr("keines"), ...root.registers.fields.map(field => field.name)]
                currentIndex: Math.max(0, root.fieldIds.indexOf(root.entry?.fieldId ?? ""))
                onChosen: index => root.registers.setText("inventory", root.index, "fieldId", root.fieldIds[index])
            }
        }
        Line {
            key: "owner"
            label: qsTr("Amt oder Unternehmen")
        }
        Line {
            key: "contact"
            label: qsTr("Ansprechstelle, keine Person")
        }
        Line {
            key: "begins"
            label: qsTr("Beginn")
        }
        Line {
            key: "ends"
            label: qsTr("Ende")
        }
        Line {
            key: "cost"
            label: qsTr("Kosten")
        }
        Line {
            key: "link"
            label: qsTr("Adresse im Internet")
        }
    }
    EntryArea {
        Layout.fillWidth: true
        registers: root.registers
        register: "inventory"
        index: root.index
        entry: root.entry
        key: "description"
        label: qsTr("Beschreibung")
    }
    EntryActions {
        Layout.fillWidth: true
        registers: root.registers
        register: "inventory"
        retires: false
        index: root.index
        count: root.registers.inventory.length
        entry: root.entry
        onWentTo: index => root.wentTo(index)
    }
}
