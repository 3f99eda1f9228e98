import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Controls

// Several lines of an entry, stored when they are left.
TextArea {
    id: root

    required property RegistersController registers
    required property string register
    required property int index
    required property var entry
    // a key of the rows of RegistersController
    required property string key

    lines: 2
    text: entry?.[key] ?? ""
    onCommitted: value => {
        root.registers.setText(root.register, root.index, root.key, value);
        root.reset();
    }
}
