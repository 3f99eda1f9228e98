pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// What the file that was read last has brought.
ColumnLayout {
    id: root

    required property FormerController former

    spacing: Theme.space.xs

    component Line: Label {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
    }

    Line {
        text: qsTr("Gelesen: %1").arg(root.former.reportTitle)
        weight: Font.DemiBold
    }
    Line {
        text: qsTr("Ideen: %L1, davon neu: %L2, geändert: %L3").arg(root.former.reportIdeas).arg(root.former.reportNew).arg(root.former.reportChangedIdeas)
    }
    Line {
        visible: root.former.reportGone > 0
        text: qsTr("Nicht mehr dabei: %L1").arg(root.former.reportGone)
    }
}
