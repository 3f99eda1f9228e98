import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Controls

// Several lines of the details, stored when they are left.
TextArea {
    id: root

    required property DetailsController details
    // a key of details.ENTRIES
    required property string key

    onCommitted: value => root.details.setText(key, value)
}
