import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Controls

// One line of an entry, stored when it is left; what is refused goes back to what is stored.
Field {
    id: root

    required property RegistersController registers
    required property string register
    required property int index
    required property var entry
    // a key of the rows of RegistersController
    required property string key

    text: entry?.[key] ?? ""
    onCommitted: value => {
        root.registers.setText(root.register, root.index, root.key, value);
        root.reset();
    }
}
