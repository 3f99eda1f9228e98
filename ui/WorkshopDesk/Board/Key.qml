pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// One key to look at; its keyboard knows which fingers are on it. A screen reader presses it here.
Rectangle {
    id: root

    required property string face
    // what the key does or writes
    property string name: face
    property string icon: ""
    property string word: ""
    property string kind: "letter"
    // switched on: shift, or the accent under the finger
    property bool on: false
    property int fingers: 0
    signal struck

    readonly property bool lit: fingers > 0 || root.on
    readonly property color ink: kind === "done" ? Theme.colours.onPrimary : Theme.colours.ink

    radius: 5
    color: lit ? (kind === "done" ? Theme.colours.primaryDown : Theme.colours.primarySoft) : kind === "done" ? Theme.colours.primary : kind === "side" ? Theme.colours.sunken : Theme.colours.surface
    border.width: kind === "done" ? 0 : root.on ? 2 : Theme.hairline
    border.color: Theme.highContrast || root.on ? Theme.colours.line : Theme.colours.lineStrong
    Accessible.role: Accessible.Button
    Accessible.name: word !== "" ? word : face
    Accessible.onPressAction: root.struck()

    Row {
        anchors.centerIn: parent
        spacing: 6

        Loader {
            anchors.verticalCenter: parent.verticalCenter
            active: root.icon !== ""
            sourceComponent: Icon {
                name: root.icon
                size: Math.round(root.height * 0.55)
                color: root.ink
            }
        }
        Text {
            visible: text !== ""
            anchors.verticalCenter: parent.verticalCenter
            text: root.word !== "" ? root.word : root.icon !== "" ? "" : root.face
            textFormat: Text.PlainText
            font.family: Theme.family
            font.pixelSize: root.height * (root.kind === "done" || (root.kind === "letter" && root.word === "") ? 0.55 : 0.43)
            font.weight: Font.Medium
            color: root.ink
            Accessible.ignored: true
        }
    }
}
