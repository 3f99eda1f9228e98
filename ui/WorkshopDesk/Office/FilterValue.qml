import QtQuick
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One value to filter by, or one view: a line with a check while it is on. "text" is what a screen reader says.
Pressable {
    id: root

    required property string name
    // how many ideas have it; -1: not told
    property int number: -1
    property bool on: false

    implicitHeight: Math.max(Theme.touch.least, word.height + Theme.space.s)
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: root.on || root.pressed ? Theme.colours.primarySoft : "transparent"
        border.width: root.on && Theme.highContrast ? 2 : 0
        border.color: Theme.colours.primary
    }
    Icon {
        id: sign

        x: Theme.space.s
        anchors.verticalCenter: parent.verticalCenter
        visible: root.on
        name: "check"
        size: Theme.desk.body
        color: Theme.colours.onPrimarySoft
    }
    Label {
        id: word

        x: Theme.space.s + (root.on ? sign.width + Theme.space.s : 0)
        anchors.verticalCenter: parent.verticalCenter
        width: count.x - x - Theme.space.s
        text: root.name
        size: Theme.desk.caption
        weight: root.on ? Font.DemiBold : Font.Normal
        color: root.on ? Theme.colours.onPrimarySoft : Theme.colours.ink
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Label {
        id: count

        x: parent.width - width - Theme.space.s
        anchors.verticalCenter: parent.verticalCenter
        text: root.number < 0 ? "" : "%L1".arg(root.number)
        size: Theme.desk.caption
        color: root.on ? Theme.colours.onPrimarySoft : Theme.colours.ink2
        Accessible.ignored: true
    }
}
