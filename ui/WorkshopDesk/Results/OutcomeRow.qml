import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Theme

// What became of one file.
RowLayout {
    id: root

    required property string name
    required property string kind
    readonly property bool done: name !== ""

    spacing: Theme.space.m

    Icon {
        name: root.done ? "check" : "warning"
        size: Math.round(Theme.desk.body * 1.3)
        color: root.done ? Theme.colours.ok : Theme.colours.danger
        Layout.alignment: Qt.AlignTop
    }
    Label {
        Layout.fillWidth: true
        text: root.done ? root.name : qsTr("%1: nicht geschrieben").arg(root.kind)
        color: root.done ? Theme.colours.ink : Theme.colours.danger
        wrapMode: Text.Wrap
    }
}
