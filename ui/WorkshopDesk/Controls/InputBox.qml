import QtQuick
import WorkshopDesk.Theme

// The frame that is typed into: edge, focus, placeholder.
Rectangle {
    id: root

    property bool focused: false
    property bool wrong: false
    property string placeholder: ""
    property bool empty: true
    property real textLeft: 14
    property real textTop: 10
    property bool multiLine: false

    radius: Theme.radius.control
    color: enabled ? Theme.colours.surface : Theme.colours.sunken
    border.width: focused ? Theme.focusWidth : wrong ? 2 : Theme.hairline
    border.color: focused ? Theme.colours.focus : wrong ? Theme.colours.danger : Theme.colours.lineStrong

    Label {
        visible: root.empty
        x: root.textLeft
        y: root.multiLine ? root.textTop : (root.height - height) / 2
        width: root.width - x - 14
        text: root.placeholder
        color: Theme.colours.ink2
        wrapMode: root.multiLine ? Text.Wrap : Text.NoWrap
        clip: true
        Accessible.ignored: true
    }
}
