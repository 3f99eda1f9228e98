import QtQuick
import WorkshopDesk.Theme

// One place in the PlacesBar; its word stands below the icon where the bar is narrow.
Pressable {
    id: root

    required property string icon
    required property bool on
    required property bool stacked
    readonly property color ink: on ? Theme.colours.primary : Theme.colours.ink2

    implicitWidth: Math.ceil(stacked ? word.implicitWidth + 24 : word.implicitWidth + sign.width + 42)
    opacity: enabled ? 1 : 0.45
    ringRadius: 0
    Accessible.role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: on

    Rectangle {
        anchors.fill: parent
        visible: root.pressed
        color: Theme.colours.primarySoft
    }
    Icon {
        id: sign

        x: root.stacked ? (root.width - width) / 2 : 16
        y: root.stacked ? 10 : (root.height - height) / 2
        name: root.icon
        size: Math.round(Theme.desk.caption * 1.5)
        color: root.ink
    }
    Label {
        id: word

        x: root.stacked ? (root.width - width) / 2 : sign.x + sign.width + 10
        y: root.stacked ? sign.y + sign.height + 2 : (root.height - height) / 2
        text: root.text
        size: root.stacked ? Theme.desk.caption : Theme.desk.body
        weight: root.on ? Font.Bold : Font.Normal
        color: root.ink
        Accessible.ignored: true
    }
    Rectangle {
        visible: root.on
        anchors.bottom: parent.bottom
        x: 14
        width: parent.width - 28
        height: 4
        color: Theme.colours.primary
    }
}
