import QtQuick
import WorkshopDesk.Theme

// A button with a word. kind: "primary" (one per screen), "soft", "plain", "danger"
Pressable {
    id: root

    property string icon: ""
    property string kind: "soft"
    property int size: Theme.desk.body
    readonly property color ink: kind === "primary" ? Theme.colours.onPrimary : kind === "danger" ? Theme.colours.danger : kind === "soft" ? Theme.colours.onPrimarySoft : Theme.colours.ink
    readonly property real signRoom: icon === "" ? 0 : sign.width + row.spacing

    implicitHeight: Math.max(Theme.touch.least, Math.round(size * 2.45), Math.ceil(word.height + size))
    implicitWidth: Math.max(Theme.touch.least, Math.ceil(word.implicitWidth + signRoom + size * 2))
    opacity: enabled ? 1 : 0.55

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: root.kind === "primary" ? (root.pressed ? Theme.colours.primaryDown : Theme.colours.primary) : root.kind === "soft" || root.pressed ? Theme.colours.primarySoft : Theme.colours.surface
        border.width: root.kind === "primary" ? 0 : root.kind !== "soft" || root.pressed ? Theme.hairline : Theme.highContrast ? 2 : 0
        border.color: root.kind === "danger" ? Theme.colours.danger : Theme.colours.lineStrong

        Behavior on color {
            ColorAnimation {
                duration: Theme.motion.quick
            }
        }
    }
    Row {
        id: row

        anchors.centerIn: parent
        spacing: Math.round(root.size * 0.5)

        Icon {
            id: sign

            name: root.icon
            size: Math.round(root.size * 1.25)
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            id: word

            width: Math.min(Math.ceil(implicitWidth), root.width - root.signRoom - root.size)
            text: root.text
            size: root.size
            weight: Font.DemiBold
            color: root.ink
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
