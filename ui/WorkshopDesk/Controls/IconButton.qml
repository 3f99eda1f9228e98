import QtQuick
import WorkshopDesk.Theme

// An icon with its word beside or below it; alone (showText: false) only where everybody knows the sign.
Pressable {
    id: root

    required property string icon
    property bool showText: true
    property bool below: false
    // the tool is switched on
    property bool active: false
    property int size: Theme.desk.caption
    property real iconSize: Math.round(size * 1.6)
    readonly property color ink: active ? Theme.colours.onPrimary : Theme.colours.ink
    readonly property bool stacked: below && showText

    implicitHeight: Math.max(Theme.touch.least, stacked ? Math.ceil(iconSize + word.implicitHeight + 14) : Math.round(size * 3))
    implicitWidth: Math.max(Theme.touch.least, !showText ? implicitHeight : Math.ceil(stacked ? word.implicitWidth + size : word.implicitWidth + iconSize + size * 2))
    opacity: enabled ? 1 : 0.5
    Accessible.pressed: active

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: root.active ? Theme.colours.primary : root.pressed ? Theme.colours.primarySoft : "transparent"
    }
    Grid {
        anchors.centerIn: parent
        columns: root.stacked ? 1 : 2
        spacing: root.stacked ? 2 : Math.round(root.size * 0.5)
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Icon {
            name: root.icon
            size: root.iconSize
            color: root.ink
        }
        Label {
            id: word

            visible: root.showText
            text: root.text
            size: root.size
            weight: Font.Medium
            color: root.ink
            Accessible.ignored: true
        }
    }
}
