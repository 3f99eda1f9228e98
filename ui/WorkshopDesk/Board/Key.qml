import QtQuick
import WorkshopDesk.Theme

// One key. It types on the way down; any number of fingers may be on any number of keys.
Rectangle {
    id: root

    required property string face
    property string icon: ""
    property string word: ""
    property string kind: "letter"
    // switched on: shift, or the accent under the finger
    property bool on: false
    // whether something happens when it stays down
    property bool holds: false
    readonly property alias down: press.active
    // where the finger is, seen from the key
    readonly property point finger: press.point.position
    signal struck
    signal held
    signal lifted

    readonly property bool lit: press.active || root.on
    readonly property color ink: kind === "done" ? Theme.colours.onPrimary : Theme.colours.ink

    radius: 5
    color: lit ? (kind === "done" ? Theme.colours.primaryDown : Theme.colours.primarySoft) : kind === "done" ? Theme.colours.primary : kind === "side" ? Theme.colours.sunken : Theme.colours.surface
    border.width: kind === "done" ? 0 : root.on ? 2 : Theme.hairline
    border.color: Theme.highContrast || root.on ? Theme.colours.line : Theme.colours.lineStrong
    Accessible.role: Accessible.Button
    Accessible.name: word !== "" ? word : face
    Accessible.onPressAction: {
        root.struck();
        root.lifted();
    }

    Row {
        anchors.centerIn: parent
        spacing: 6

        Loader {
            anchors.verticalCenter: parent.verticalCenter
            active: root.icon !== ""
            sourceComponent: Icon {
                name: root.icon
                size: 22
                color: root.ink
            }
        }
        Text {
            visible: text !== ""
            anchors.verticalCenter: parent.verticalCenter
            text: root.word !== "" ? root.word : root.icon !== "" ? "" : root.face
            textFormat: Text.PlainText
            font.family: Theme.family
            font.pixelSize: root.kind === "letter" ? (root.word === "" ? 22 : 18) : root.kind === "done" ? 22 : 17
            font.weight: Font.Medium
            color: root.ink
            Accessible.ignored: true
        }
    }
    PointHandler {
        id: press

        onActiveChanged: active ? root.struck() : root.lifted()
    }
    Timer {
        interval: 500
        running: root.holds && press.active
        onTriggered: root.held()
    }
}
