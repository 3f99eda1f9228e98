import QtQuick
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// A card being written, with its own keyboard. Any number may be open; closing keeps what was written.
FocusScope {
    id: root

    required property string tint
    required property string startText
    property bool keyboardShown: true
    readonly property alias written: words.text
    signal finished(string text)
    signal abandoned

    readonly property real side: Theme.space.l

    implicitWidth: Math.max(keyboardShown ? keyboard.implicitWidth : 0, Theme.card.width + buttons.implicitWidth + side) + 2 * side
    implicitHeight: card.height + (keyboardShown ? keyboard.implicitHeight + side : 0) + 2 * side
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Karte schreiben")

    function finish() {
        root.finished(words.text.trim());
    }
    function takeFocus() {
        words.forceActiveFocus();
    }

    Shadow {
        level: 3
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.panel
        color: Theme.colours.surface
        border.width: Theme.highContrast ? 3 : 0
        border.color: Theme.colours.line

        // nothing below the editor feels a finger that rests on it
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }
        DragHandler {
            target: root
        }
    }
    Rectangle {
        id: card

        x: root.side
        y: root.side
        width: Theme.card.width
        height: Math.max(Theme.card.height, words.contentHeight + 20)
        radius: Theme.radius.paper
        color: Theme.colours.cards[root.tint]

        Rectangle {
            width: Theme.card.tab
            height: parent.height
            radius: Theme.radius.paper
            color: Theme.colours.tabs[root.tint]

            Glyph {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 9
                kind: root.tint
            }
        }
        TextEdit {
            id: words

            objectName: "words"
            anchors.fill: parent
            anchors.leftMargin: Theme.card.tab + 10
            anchors.rightMargin: 8
            anchors.topMargin: 10
            focus: true
            text: root.startText
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            color: Theme.colours.cardInk
            selectionColor: Theme.colours.focus
            font.family: Theme.family
            font.pixelSize: Theme.wall.card
            font.weight: Font.Medium
            font.hintingPreference: Font.PreferNoHinting
            cursorVisible: true
            activeFocusOnPress: true
            selectByMouse: true
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Text der Karte")
            Component.onCompleted: cursorPosition = length
            Keys.onPressed: event => {
                if (event.key === Qt.Key_Escape) {
                    root.abandoned();
                    event.accepted = true;
                } else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && !(event.modifiers & Qt.ShiftModifier)) {
                    root.finish();
                    event.accepted = true;
                }
            }
            cursorDelegate: Rectangle {
                width: 3
                color: Theme.colours.cardInk
            }
        }
    }
    Column {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: root.side
        anchors.top: card.top
        spacing: Theme.space.s

        IconButton {
            anchors.right: parent.right
            icon: "close"
            text: qsTr("Verwerfen")
            onClicked: root.abandoned()
        }
        IconButton {
            anchors.right: parent.right
            visible: !root.keyboardShown
            icon: "keyboard"
            text: qsTr("Tastatur")
            onClicked: root.keyboardShown = true
        }
        AppButton {
            anchors.right: parent.right
            visible: !root.keyboardShown
            objectName: "finish"
            kind: "primary"
            icon: "check"
            text: qsTr("Fertig")
            onClicked: root.finish()
        }
    }
    Keyboard {
        id: keyboard

        visible: root.keyboardShown
        x: root.side
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.side
        target: words
        onDone: root.finish()
    }
}
