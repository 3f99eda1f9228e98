import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Up, down, and what becomes of an entry: what is in use is no longer offered instead of being removed.
ColumnLayout {
    id: root

    required property RegistersController registers
    required property string register
    required property int index
    required property int count
    // the entry as RegistersController tells it
    required property var entry
    property bool retires: true
    readonly property string uses: registers.usesOf(entry?.entryId ?? "", registers.changes)
    signal wentTo(int index)

    spacing: Theme.space.m

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        AppButton {
            objectName: "entryUp"
            kind: "plain"
            icon: "up"
            text: qsTr("Nach oben")
            enabled: root.index > 0
            onClicked: if (root.registers.move(root.register, root.index, root.index - 1))
                root.wentTo(root.index - 1)
        }
        AppButton {
            objectName: "entryDown"
            kind: "plain"
            icon: "down"
            text: qsTr("Nach unten")
            enabled: root.index < root.count - 1
            onClicked: if (root.registers.move(root.register, root.index, root.index + 1))
                root.wentTo(root.index + 1)
        }
        AppButton {
            objectName: "removeEntry"
            visible: root.uses === ""
            kind: "plain"
            icon: "bin"
            text: qsTr("Entfernen")
            onClicked: {
                const next = Math.max(0, Math.min(root.index, root.count - 2));
                if (root.registers.remove(root.register, root.index))
                    root.wentTo(next);
            }
        }
        AppButton {
            objectName: "retireEntry"
            visible: root.retires && (root.uses !== "" || (root.entry?.retired ?? false))
            kind: "plain"
            icon: root.entry?.retired ? "shown" : "hidden"
            text: root.entry?.retired ? qsTr("Wieder anbieten") : qsTr("Nicht mehr anbieten")
            onClicked: root.registers.retire(root.register, root.index, !root.entry.retired)
        }
    }
    Label {
        objectName: "entryUses"
        visible: root.uses !== ""
        Layout.fillWidth: true
        text: qsTr("Wird verwendet von: %1. Deshalb bleibt der Eintrag erhalten.").arg(root.uses)
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
}
