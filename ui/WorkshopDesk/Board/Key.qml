import QtQuick
import WorkshopDesk.Theme

// One key. It types on the way down; any number of fingers may be on any number of keys.
Rectangle {
    id: root

    required property string face
    property string icon: ""
    property string word: ""
    property string kind: "letter"
    signal struck

    readonly property color ink: kind === "done" ? Theme.colours.onPrimary : Theme.colours.ink

    objectName: "key:" + (word !== "" ? word : face)
    radius: 5
    color: press.active ? (kind === "done" ? Theme.colours.primaryDown : Theme.colours.primarySoft) : kind === "done" ? Theme.colours.primary : kind === "side" ? Theme.colours.sunken : Theme.colours.surface
    border.width: kind === "done" ? 0 : Theme.hairline
    border.color: Theme.highContrast ? Theme.colours.line : Theme.colours.lineStrong
    Accessible.role: Accessible.Button
    Accessible.name: word !== "" ? word : face
    Accessible.onPressAction: root.struck()

    Row {
        anchors.centerIn: parent
        spacing: 6

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            size: 22
            color: root.ink
        }
        Label {
            visible: text !== ""
            anchors.verticalCenter: parent.verticalCenter
            text: root.word !== "" ? root.word : root.icon !== "" ? "" : root.face
            size: root.word !== "" && root.kind !== "done" ? 18 : 22
            weight: Font.Medium
            color: root.ink
            Accessible.ignored: true
        }
    }
    PointHandler {
        id: press

        onActiveChanged: if (active)
            root.struck()
    }
}
