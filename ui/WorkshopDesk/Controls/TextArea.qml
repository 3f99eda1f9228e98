import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Theme

// Several lines to type; grows with its text. Signals and properties as in Field, but Enter makes a new line.
Captioned {
    id: root

    property string text: ""
    property string placeholder: ""
    property int lines: 3
    property bool readOnly: false
    // Enter finishes one entry and begins the next, with Shift it makes a new line
    property bool goesOn: false
    // where the cursor stands when a new text is shown
    property int start: 0
    readonly property alias value: input.text
    readonly property alias focused: input.activeFocus
    readonly property alias cursor: input.cursorPosition
    signal edited(string value)
    signal committed(string value)
    signal accepted

    function takeFocus() {
        input.forceActiveFocus(Qt.OtherFocusReason);
    }
    function enter(event: KeyEvent) {
        event.accepted = root.goesOn && !(event.modifiers & Qt.ShiftModifier);
        if (event.accepted)
            root.accepted();
    }
    // The cursor before the letter at this place.
    function goTo(place: int) {
        input.cursorPosition = Math.max(0, Math.min(place, input.length));
    }
    // Back to what is stored, when the owner refused the value.
    function reset() {
        if (input.text === root.text)
            return;
        input.text = root.text;
        goTo(root.start);
    }

    onTextChanged: reset()
    onStartChanged: goTo(start)
    Component.onCompleted: reset()

    InputBox {
        id: box

        Layout.fillWidth: true
        implicitWidth: 320
        implicitHeight: Math.max(Math.ceil(root.lines * metrics.lineSpacing), input.contentHeight) + 2 * textTop
        focused: input.activeFocus
        wrong: root.errorText !== ""
        placeholder: root.placeholder
        empty: input.text === "" && input.preeditText === ""
        multiLine: true

        FontMetrics {
            id: metrics

            font: input.font
        }
        TextEdit {
            id: input

            // asks for the keyboard on the screen when a hand has touched it
            readonly property bool takesKeyboard: !root.readOnly

            x: box.textLeft
            y: box.textTop
            width: box.width - 2 * box.textLeft
            height: box.height - 2 * box.textTop
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            color: Theme.colours.ink
            selectionColor: Theme.colours.primary
            selectedTextColor: Theme.colours.onPrimary
            font.family: Theme.family
            font.pixelSize: Theme.desk.body
            font.hintingPreference: Font.PreferNoHinting
            readOnly: root.readOnly
            activeFocusOnTab: true
            onTextEdited: root.edited(text)
            onActiveFocusChanged: {
                if (!activeFocus && text !== root.text)
                    root.committed(text);
            }
            Keys.onReturnPressed: event => root.enter(event)
            Keys.onEnterPressed: event => root.enter(event)
            // the Tab key goes on to the next control, it is no character here
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Accessible.role: Accessible.EditableText
            Accessible.multiLine: true
            Accessible.name: root.label
            Accessible.description: root.errorText !== "" ? root.errorText : root.hint
        }
    }
}
