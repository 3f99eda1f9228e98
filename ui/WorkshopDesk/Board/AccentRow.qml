pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// The relatives of a letter that was pressed long: slide onto one and lift, or lift and touch one.
Rectangle {
    id: root

    required property real key
    property list<string> letters
    // the key that was pressed long; its finger chooses while it is down
    property Key origin: null
    readonly property bool open: letters.length > 0
    readonly property int under: open && origin && origin.down ? indexUnder(origin.finger) : -1
    signal chosen(string letter)

    function indexUnder(finger: point): int {
        // still on its own key: nothing is chosen
        if (finger.x >= 0 && finger.y >= 0 && finger.x <= origin.width && finger.y <= origin.height)
            return -1;
        const at = root.mapFromItem(origin, finger.x, finger.y);
        if (at.y < -root.key || at.y > root.height + root.key)
            return -1;
        return Math.max(0, Math.min(letters.length - 1, Math.floor((at.x - 4) / (root.key + 4))));
    }
    function offer(origin: Key, letters: list<string>) {
        root.origin = origin;
        root.letters = letters;
        leave.restart();
    }
    function close() {
        root.letters = [];
        root.origin = null;
        leave.stop();
    }

    visible: open
    width: letters.length * (key + 4) + 4
    height: key + 8
    radius: Theme.radius.control
    color: Theme.colours.surface
    border.width: 2
    border.color: Theme.colours.lineStrong
    z: 2
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
    Connections {
        target: root.origin

        function onLifted() {
            // "under" is gone with the finger: it was kept by the row below
            if (choice.last >= 0)
                root.chosen(root.letters[choice.last]);
            choice.last = -1;
        }
    }
    Row {
        id: choice

        property int last: -1

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
    onUnderChanged: if (origin && origin.down)
        choice.last = under
}
