pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// The German keyboard of ONE card: it writes into its own text and needs no focus, so several people type at once.
Item {
    id: root

    required property TextEdit target
    property real key: Theme.touch.key
    property bool shift: target.length === 0
    property bool digits: false
    signal done

    readonly property real pitch: key + 4
    readonly property var letterRows: [["q", "w", "e", "r", "t", "z", "u", "i", "o", "p", "ü"], ["a", "s", "d", "f", "g", "h", "j", "k", "l", "ö", "ä"], ["shift", "y", "x", "c", "v", "b", "n", "m", "ß", "backspace"]]
    readonly property var digitRows: [["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "-"], ["@", "#", "€", "%", "&", "(", ")", "/", "+", "=", "*"], ["shift", "?", "„", "“", "'", ":", ";", "_", "°", "backspace"]]

    implicitWidth: pitch * 11 - 4
    implicitHeight: pitch * 4 - 4

    function faceOf(letter: string): string {
        return root.shift && letter.length === 1 ? letter === "ß" ? "ẞ" : letter.toUpperCase() : letter;
    }
    function strike(letter: string) {
        if (letter === "shift") {
            root.shift = !root.shift;
        } else if (letter === "backspace") {
            erase();
        } else {
            if (target.selectedText !== "")
                target.remove(target.selectionStart, target.selectionEnd);
            target.insert(target.cursorPosition, faceOf(letter));
            root.shift = false;
        }
    }
    function erase() {
        if (target.selectedText !== "")
            target.remove(target.selectionStart, target.selectionEnd);
        else if (target.cursorPosition > 0)
            target.remove(target.cursorPosition - 1, target.cursorPosition);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Bildschirmtastatur")

    Repeater {
        model: root.digits ? root.digitRows : root.letterRows
        Row {
            id: line

            required property int index
            required property var modelData

            y: index * root.pitch
            spacing: 4

            Repeater {
                model: line.modelData
                Key {
                    required property string modelData

                    face: modelData.length > 1 ? modelData : root.faceOf(modelData)
                    objectName: "key:" + modelData
                    icon: modelData.length > 1 ? modelData : ""
                    kind: modelData.length > 1 ? "side" : "letter"
                    width: modelData === "backspace" ? root.pitch * 2 - 4 : root.key
                    height: root.key
                    Accessible.name: modelData === "shift" ? qsTr("Umschalten") : modelData === "backspace" ? qsTr("Löschen") : face
                    onStruck: root.strike(modelData)
                }
            }
        }
    }
    Row {
        y: root.pitch * 3
        spacing: 4

        Key {
            face: root.digits ? "abc" : "123"
            kind: "side"
            width: root.pitch * 1.5 - 4
            height: root.key
            onStruck: root.digits = !root.digits
        }
        Key {
            face: ","
            width: root.key
            height: root.key
            onStruck: root.strike(",")
        }
        Key {
            face: " "
            word: qsTr("Leerzeichen")
            width: root.pitch * 4 - 4
            height: root.key
            onStruck: root.strike(" ")
        }
        Key {
            face: "."
            width: root.key
            height: root.key
            onStruck: root.strike(".")
        }
        Key {
            face: "!"
            width: root.key
            height: root.key
            onStruck: root.strike("!")
        }
        Key {
            face: "done"
            icon: "check"
            word: qsTr("Fertig")
            objectName: "key:done"
            kind: "done"
            width: root.pitch * 2.5 - 4
            height: root.key
            onStruck: root.done()
        }
    }
}
