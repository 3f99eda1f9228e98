import QtQuick
import WorkshopDesk.Theme

// A box with its sentence. It shows "checked" and asks for the opposite; the owner decides.
Pressable {
    id: root

    property bool checked: false
    // false: the sentence stands elsewhere, only the box is drawn
    property bool showText: true
    property int size: Theme.desk.body
    readonly property int boxSize: Math.round(size * 1.45)
    signal toggled(bool checked)

    implicitHeight: Math.max(Theme.touch.least, showText ? Math.ceil(word.height) : boxSize)
    implicitWidth: Math.max(Theme.touch.least, showText ? Math.ceil(boxSize + Theme.space.m + word.implicitWidth) : boxSize)
    opacity: enabled ? 1 : 0.55
    onClicked: toggled(!checked)
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: checked

    Rectangle {
        id: box

        x: root.showText ? 0 : (root.width - width) / 2
        anchors.verticalCenter: parent.verticalCenter
        width: root.boxSize
        height: root.boxSize
        radius: 5
        color: root.checked ? Theme.colours.primary : root.pressed ? Theme.colours.primarySoft : Theme.colours.surface
        border.width: root.checked ? 0 : 2
        border.color: Theme.colours.lineStrong

        Icon {
            anchors.centerIn: parent
            visible: root.checked
            name: "check"
            size: Math.round(root.boxSize * 0.77)
            stroke: 2.8
            color: Theme.colours.onPrimary
        }
    }
    Label {
        id: word

        visible: root.showText
        x: root.boxSize + Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Math.ceil(implicitWidth), root.width - x)
        text: root.text
        size: root.size
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
