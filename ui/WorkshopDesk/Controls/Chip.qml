pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// A small choice that is on or off, alone or among others. The pill is smaller than what the finger may hit.
Pressable {
    id: root

    property string icon: ""
    // key of a card colour, drawn as its symbol
    property string glyph: ""
    property bool selected: false
    property int size: Theme.desk.caption
    property color ground: "transparent"
    readonly property color ink: selected ? Theme.colours.onPrimary : Theme.colours.ink
    signal toggled(bool selected)

    implicitHeight: Math.max(Theme.touch.least, pill.height)
    implicitWidth: Math.max(Theme.touch.least, Math.ceil(row.implicitWidth + size * 1.6))
    ringRadius: height / 2
    opacity: enabled ? 1 : 0.55
    onClicked: toggled(!selected)
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: selected

    Rectangle {
        id: pill

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: Math.round(root.size * 2.1)
        radius: height / 2
        color: root.selected ? Theme.colours.primary : root.pressed ? Theme.colours.primarySoft : root.ground
        border.width: root.selected ? 0 : Theme.hairline
        border.color: Theme.colours.lineStrong
    }
    Row {
        id: row

        anchors.centerIn: parent
        spacing: Math.round(root.size * 0.45)

        Loader {
            active: root.glyph !== ""
            visible: active
            anchors.verticalCenter: parent.verticalCenter
            sourceComponent: Glyph {
                kind: root.glyph
                size: Math.round(root.size * 0.85)
                color: root.ink
            }
        }
        Icon {
            name: root.icon
            size: Math.round(root.size * 1.15)
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            text: root.text
            size: root.size
            weight: Font.Medium
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
