pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// The relatives of a letter that was pressed long: slide onto one and lift, or lift and touch one.
Rectangle {
    id: root

    required property real key
    property list<string> letters
    // the key that was pressed long
    property Key origin: null
    // the letter under the finger that slides, or -1
    property int under: -1
    readonly property bool open: letters.length > 0
    signal chosen(string letter)

    // x, y in the row's own coordinates; a sliding finger need not hit exactly
    function letterAt(x: real, y: real, slack: real): int {
        if (y < -slack || y > height + slack || x < -slack || x > width + slack)
            return -1;
        return Math.max(0, Math.min(letters.length - 1, Math.floor((x - 4) / (root.key + 4))));
    }
    function offer(origin: Key, letters: list<string>) {
        root.origin = origin;
        root.letters = letters;
        root.under = -1;
        leave.restart();
    }
    function close() {
        root.letters = [];
        root.origin = null;
        root.under = -1;
        leave.stop();
    }

    visible: open
    width: letters.length * (key + 4) + 4
    height: key + 8
    radius: Theme.radius.control
    color: Theme.colours.surface
    border.width: 2
    border.color: Theme.colours.lineStrong
    Accessible.role: Accessible.PopupMenu
    Accessible.name: qsTr("Buchstaben mit Zeichen")

    Shadow {
        level: 2
    }
    Timer {
        id: leave

        interval: 6000
        onTriggered: root.close()
    }
    Row {
        x: 4
        y: 4
        spacing: 4

        Repeater {
            model: root.letters
            Key {
                required property int index
                required property string modelData

                objectName: "accent:" + modelData
                face: modelData
                width: root.key
                height: root.key
                on: index === root.under
                onStruck: root.chosen(modelData)
            }
        }
    }
}
