import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Theme

// One sentence of a list, with what it means as a sign before it.
RowLayout {
    id: root

    required property string icon
    required property string text
    property color tint: Theme.colours.ink

    spacing: Theme.space.m

    Icon {
        Layout.alignment: Qt.AlignTop
        name: root.icon
        size: Math.round(Theme.desk.body * 1.35)
        color: root.tint
    }
    Label {
        Layout.fillWidth: true
        text: root.text
        wrapMode: Text.Wrap
    }
}
