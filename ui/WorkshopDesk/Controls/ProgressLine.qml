import QtQuick
import WorkshopDesk.Theme

// How much is done. value: 0 to 1
Rectangle {
    id: root

    required property real value
    // what is being done, for a screen reader
    required property string text
    // names under which a screen reader asks for them
    readonly property real minimumValue: 0
    readonly property real maximumValue: 1
    property color bar: Theme.colours.primary
    property real shown: Math.max(0, Math.min(1, value))

    implicitHeight: 10
    implicitWidth: 160
    radius: height / 2
    color: Theme.colours.track
    border.width: Theme.highContrast ? 1 : 0
    border.color: Theme.colours.lineStrong
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text

    Behavior on shown {
        NumberAnimation {
            duration: Theme.motion.calm
            easing.type: Easing.OutCubic
        }
    }

    Rectangle {
        visible: root.shown > 0
        width: Math.max(height, root.width * root.shown)
        height: root.height
        radius: height / 2
        color: root.bar
    }
}
