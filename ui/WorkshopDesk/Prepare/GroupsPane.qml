pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Target groups: who gains, who loses, why, and how they are reached.
TwoColumns {
    id: root

    required property RegistersController registers
    readonly property var entry: registers.groups[rows.chosen] ?? null
    readonly property list<string> effects: ["gains", "loses", "both", "unknown"]
    readonly property list<string> effectNames: [qsTr("gewinnt"), qsTr("verliert"), qsTr("beides"), qsTr("noch offen")]

    component Line: EntryField {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        registers: root.registers
        register: "groups"
        index: rows.chosen
        entry: root.entry
    }
    component Lines: EntryArea {
        Layout.fillWidth: true
        registers: root.registers
        register: "groups"
        index: rows.chosen
        entry: root.entry
    }

    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        spacing: Theme.space.l

        Label {
            Layout.fillWidth: true
            text: qsTr("Wen betrifft das Vorhaben, zum Guten oder zum Schlechten? Gruppen von Menschen, nie einzelne Personen.")
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
        EntryRows {
            id: rows

            Layout.fillWidth: true
            registers: root.registers
            register: "groups"
            entries: root.registers.groups
            newLabel: qsTr("Neue Zielgruppe")
            detailOf: entry => [root.effectNames[root.effects.indexOf(entry.effect)], entry.invited ? qsTr("zu diesem Workshop eingeladen") : ""].filter(part => part !== "").join(", ")
        }
    }
    Panel {
        visible: root.entry !== null
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        title: root.entry?.name ?? ""

        Line {
            objectName: "entryName"
            key: "name"
            label: qsTr("Name")
        }
        Captioned {
            Layout.fillWidth: true
            label: qsTr("Wirkung auf diese Gruppe")

            Segmented {
                objectName: "effect"
                Layout.fillWidth: true
                text: qsTr("Wirkung auf diese Gruppe")
                options: root.effectNames
                size: Theme.desk.body
                currentIndex: root.effects.indexOf(root.entry?.effect ?? "unknown")
                onChosen: index => root.registers.setText("groups", rows.chosen, "effect", root.effects[index])
            }
        }
        Checkbox {
            objectName: "invited"
            Layout.fillWidth: true
            text: qsTr("Dieser Workshop richtet sich an diese Gruppe")
            checked: root.entry?.invited ?? false
            onToggled: checked => root.registers.invite(root.entry.entryId, checked)
        }
        Lines {
            key: "reason"
            label: qsTr("Grund")
        }
        Lines {
            key: "need"
            label: qsTr("Bedarf")
        }
        GridLayout {
            Layout.fillWidth: true
            columns: width > 420 ? 2 : 1
            columnSpacing: Theme.space.l
            rowSpacing: Theme.space.l
            uniformCellWidths: true

            Line {
                key: "channel"
                label: qsTr("Wie ist sie zu erreichen?")
            }
            Line {
                key: "size"
                label: qsTr("Geschätzte Größe")
            }
        }
        Lines {
            key: "risk"
            label: qsTr("Risiko")
        }
        EntryActions {
            Layout.fillWidth: true
            registers: root.registers
            register: "groups"
            index: rows.chosen
            count: root.registers.groups.length
            entry: root.entry
            onWentTo: index => rows.chosen = index
        }
    }
}
