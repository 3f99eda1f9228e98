pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// The keyboard of ONE text: it writes into it and needs no focus, so several people type at once.
Item {
    id: root

    // a TextEdit or a TextInput
    required property var target
    // "de" or "en"; the key with the globe changes it for this keyboard alone
    property string language: "de"
    property real key: Theme.touch.key
    // one capital, or capitals until further notice
    property bool shift: false
    property bool capitals: false
    property bool signsShown: false
    signal done
    signal touched

    readonly property real pitch: key + 4
    // whether a letter was typed while a finger was on shift
    property bool shiftUsed: false
    property bool shiftHeld: false
    property real shiftStruckAt: 0

    implicitWidth: pitch * 11 - 4
    implicitHeight: pitch * 4 - 4
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Bildschirmtastatur")
    // the text is empty, or all of it is about to be replaced
    readonly property bool beginning: (target?.length ?? 0) === (target?.selectedText.length ?? 0)
    onBeginningChanged: if (beginning && !shiftHeld)
        shift = true
    Component.onCompleted: shift = beginning

    function faceOf(letter: string): string {
        return (root.shift || root.capitals) && letter.length === 1 ? letter === "ß" ? "ẞ" : letter.toUpperCase() : letter;
    }
    function strike(name: string) {
        accents.close();
        switch (name) {
        case "shift":
            pressShift();
            break;
        case "signs":
            signsShown = !signsShown;
            break;
        case "language":
            language = KeyboardLayouts.others(language);
            break;
        case "backspace":
        case "left":
        case "right":
            repeat.start(name);
            break;
        case "done":
            break;
        default:
            write(name === "space" ? " " : faceOf(name));
        }
    }
    function lift(name: string) {
        if (name === "shift") {
            shiftHeld = false;
            if (shiftUsed)
                shift = false;
        } else if (name === repeat.name) {
            repeat.stop();
        } else if (name === "done") {
            root.done();
        }
    }
    function pressShift() {
        const now = Date.now();
        const twice = now - shiftStruckAt < 400 && !shiftUsed;
        shiftStruckAt = now;
        shiftHeld = true;
        shiftUsed = false;
        shift = capitals || twice ? false : !shift;
        capitals = twice && !capitals;
    }
    function write(letters: string) {
        typist.write(letters);
        shiftUsed = true;
        if (!shiftHeld)
            shift = false;
    }
    function offer(origin: Key) {
        const name = origin.name;
        const letters = KeyboardLayouts.accents[name];
        if (letters === undefined)
            return;
        // shift went out when the letter was typed: what stands there says how to write its relatives
        const upper = typist.letterBefore() !== name;
        accents.offer(origin, letters.split("").map(letter => upper ? letter === "ß" ? "ẞ" : letter.toUpperCase() : letter));
        const at = root.mapFromItem(origin, 0, 0);
        accents.x = Math.max(0, Math.min(root.width - accents.width, at.x - 4));
        accents.y = at.y - root.pitch - 6;
    }

    Typist {
        id: typist

        target: root.target
    }
    // A key that stays down does it again; the backspace takes whole words after a while.
    Timer {
        id: repeat

        property string name: ""
        property int times: 0

        function start(which: string) {
            name = which;
            times = 0;
            interval = 500;
            act();
            running = true;
        }
        function stop() {
            running = false;
            name = "";
        }
        function act() {
            if (name === "backspace")
                typist.erase(times > 14);
            else
                typist.step(name === "left" ? -1 : 1);
        }

        repeat: true
        onTriggered: {
            times += 1;
            interval = name === "backspace" && times > 14 ? 300 : 80;
            act();
        }
    }
    Item {
        id: rows

        anchors.fill: parent

        Repeater {
            model: KeyboardLayouts.rows(root.language, root.signsShown)
            Row {
                id: line

                required property int index
                required property var modelData

                y: index * root.pitch
                spacing: 4

                Repeater {
                    model: line.modelData
                    LetterKey {
                        required property string modelData

                        objectName: "key:" + modelData
                        name: modelData
                        letter: root.faceOf(modelData)
                        language: root.language
                        signsShown: root.signsShown
                        on: modelData === "shift" && (root.shift || root.capitals)
                        locked: modelData === "shift" && root.capitals
                        width: root.pitch * (KeyboardLayouts.widths[modelData] ?? 1) - 4
                        height: root.key
                        onStruck: {
                            root.strike(modelData);
                            root.lift(modelData);
                        }
                    }
                }
            }
        }
    }
    AccentRow {
        id: accents

        key: root.key
        onChosen: letter => {
            typist.replaceLast(letter);
            accents.close();
        }
    }
    KeyTouches {
        anchors.fill: parent
        // the relatives of the uppermost letters stand above the keyboard
        anchors.topMargin: accents.open && accents.y < 0 ? accents.y : 0
        rows: rows
        accents: accents
        onTouched: root.touched()
        onStruck: key => root.strike(key.name)
        onHeld: key => root.offer(key)
        onLifted: key => root.lift(key.name)
    }
}
