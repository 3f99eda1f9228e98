import QtQuick
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The keyboard on the screen for one text field at a time, on its own ground.
Item {
    id: root

    // a TextInput or a TextEdit
    required property var field
    // "de" or "en": what it begins with
    required property string language
    // a small window must show all of it, however large the keys of its screen are
    required property size room
    readonly property real padding: Theme.space.m
    readonly property int numbers: Qt.ImhDigitsOnly | Qt.ImhFormattedNumbersOnly | Qt.ImhPreferNumbers
    signal done

    objectName: "touchKeyboard"
    implicitWidth: keyboard.implicitWidth + 2 * padding
    implicitHeight: keyboard.implicitHeight + 2 * padding

    Shadow {
        level: 3
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.panel
        color: Theme.colours.surface
        border.width: Theme.highContrast ? 3 : Theme.hairline
        border.color: Theme.highContrast ? Theme.colours.line : Theme.colours.lineStrong
    }
    TouchGround {
        anchors.fill: parent
    }
    Keyboard {
        id: keyboard

        anchors.fill: parent
        anchors.margins: root.padding
        target: root.field
        language: root.language
        key: Math.floor(Math.min(Theme.touch.key, (root.room.width - 2 * root.padding - 8) / 11 - 4, root.room.height * 0.1 - 4))
        signsShown: ((root.field?.inputMethodHints ?? 0) & root.numbers) !== 0
        onDone: root.done()
    }
}
