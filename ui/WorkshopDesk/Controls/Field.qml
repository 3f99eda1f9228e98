import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Theme

// One line to type. "text" is what is stored and never written here; "value" is what stands in the field now.
// One editing is one change: committed() comes when the field is left or Enter is pressed, and only if value differs.
Captioned {
    id: root

    property string text: ""
    property string placeholder: ""
    property string icon: ""
    // a unit behind the value, "Minuten"
    property string suffix: ""
    property int maximumLength: 32767
    property bool readOnly: false
    // a password: nobody beside the screen can read along
    property bool secret: false
    // Enter finishes one entry and begins the next: the keyboard on the screen stays
    property bool goesOn: false
    readonly property alias value: input.text
    readonly property alias focused: input.activeFocus
    property alias validator: input.validator
    property alias inputMethodHints: input.inputMethodHints
    signal edited(string value)
    signal committed(string value)
    // Enter was pressed (after committed)
    signal accepted

    function takeFocus() {
        input.forceActiveFocus(Qt.OtherFocusReason);
        input.selectAll();
    }
    // Back to what is stored, when the owner refused the value.
    function reset() {
        // a sheet that has just been made takes the focus before its field is filled
        const whole = input.activeFocus && input.selectedText.length === input.length;
        input.text = root.text;
        if (whole)
            input.selectAll();
    }
    function commit() {
        if (input.text !== root.text)
            root.committed(input.text);
    }

    onTextChanged: reset()
    Component.onCompleted: reset()

    InputBox {
        Layout.fillWidth: true
        implicitWidth: 220
        implicitHeight: Math.max(Theme.touch.least, Math.round(Theme.desk.body * 2.5))
        focused: input.activeFocus
        wrong: root.errorText !== ""
        placeholder: root.placeholder
        empty: input.text === "" && input.preeditText === ""
        textLeft: input.x

        Icon {
            id: sign

            x: 12
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            size: Math.round(Theme.desk.body * 1.25)
            color: Theme.colours.ink2
        }
        TextInput {
            id: input

            // asks for the keyboard on the screen when a hand has touched it
            readonly property bool takesKeyboard: !root.readOnly
            readonly property bool goesOn: root.goesOn

            x: root.icon === "" ? 14 : sign.x + sign.width + 10
            width: tail.x - x - 8
            height: parent.height
            verticalAlignment: TextInput.AlignVCenter
            clip: true
            color: Theme.colours.ink
            selectionColor: Theme.colours.primary
            selectedTextColor: Theme.colours.onPrimary
            font.family: Theme.family
            font.pixelSize: Theme.desk.body
            font.hintingPreference: Font.PreferNoHinting
            maximumLength: root.maximumLength
            readOnly: root.readOnly
            echoMode: root.secret ? TextInput.Password : TextInput.Normal
            activeFocusOnTab: true
            onTextEdited: root.edited(text)
            onActiveFocusChanged: {
                if (!activeFocus)
                    root.commit();
            }
            onAccepted: {
                root.commit();
                root.accepted();
            }
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.passwordEdit: root.secret
            Accessible.description: root.errorText !== "" ? root.errorText : root.hint
        }
        Label {
            id: tail

            x: parent.width - width - 14
            anchors.verticalCenter: parent.verticalCenter
            text: root.suffix
            color: Theme.colours.ink2
        }
    }
}
