import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// A card being written, with its own keyboard. Any number may be open; closing keeps what was written.
FocusScope {
    id: root

    required property string tint
    required property string startText
    property bool keyboardShown: true
    // by hand instead of by keyboard
    property bool drawing: false
    property bool wordsBelow: true
    readonly property bool typing: keyboardShown && !drawing
    readonly property alias sheet: sheet
    readonly property alias written: words.text
    // "de" or "en": what the keyboard begins with
    property string language: "de"
    signal finished(string text)
    signal abandoned
    // it takes more or less room than before; somebody pushed it aside
    signal resized
    signal moved

    readonly property real side: Theme.space.l

    implicitWidth: Math.max(typing ? keyboard.implicitWidth : 0, (drawing ? pad.width : card.width) + buttons.implicitWidth + side) + 2 * side
    implicitHeight: (drawing ? pad.height : card.height + (typing ? keyboard.implicitHeight + side : 0)) + 2 * side
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Karte schreiben")

    function finish() {
        root.finished(words.text.trim());
    }
    function takeFocus() {
        if (!drawing)
            words.forceActiveFocus();
    }
    function makeSmall() {
        drawing = false;
    }

    onWidthChanged: Qt.callLater(root.resized)
    onHeightChanged: Qt.callLater(root.resized)

    InkSheet {
        id: sheet
    }
    Shadow {
        level: 3
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.panel
        color: Theme.colours.surface
        border.width: Theme.highContrast || root.activeFocus ? 3 : 0
        border.color: root.activeFocus ? Theme.colours.primary : Theme.colours.line

        // nothing below the editor feels the fingers that type on it
        TouchGround {
            anchors.fill: parent
        }
    }
    // it is pushed aside by what is neither key nor paper
    Item {
        x: root.drawing ? pad.x + pad.width : 0
        width: root.width - x
        height: root.typing ? keyboard.y : root.height

        // the hardware keyboard writes where a hand was last
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onPressedChanged: if (pressed)
                root.takeFocus()
        }
        DragHandler {
            target: root
            dragThreshold: 12
            onActiveChanged: if (!active)
                root.moved()
        }
    }
    Rectangle {
        id: card

        x: root.side
        y: root.side
        width: Theme.card.width
        // never grows: keys do not move under the fingers, and longer texts roll
        height: Theme.card.height + Theme.space.s
        visible: !root.drawing
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
        Flickable {
            id: roll

            anchors.fill: parent
            contentHeight: Math.max(height, words.y + words.height + 10)
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            function follow(top: real, tall: real) {
                contentY = Math.max(0, Math.min(Math.max(contentY, top + tall + 10 - height), top - 10));
            }

            CardInk {
                width: Theme.card.width
                height: Theme.card.height
                ink: sheet.ink
                color: Theme.colours.cardInk
                unit: Theme.boardScale
                sharpness: Theme.boardScale
            }
            TextEdit {
                id: words

                objectName: "words"
                x: Theme.card.tab + 10
                y: root.wordsBelow && sheet.count > 0 ? Theme.card.height : 10
                width: roll.width - x - 8
                height: Math.max(contentHeight, roll.height - y - 10)
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
                // other people's cursors go on being seen
                onCursorVisibleChanged: cursorVisible = true
                onCursorRectangleChanged: roll.follow(y + cursorRectangle.y, cursorRectangle.height)
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
            size: Theme.wall.small
            onClicked: root.abandoned()
        }
        Segmented {
            objectName: "byHand"
            anchors.right: parent.right
            text: qsTr("Wie möchten Sie schreiben?")
            options: [qsTr("Tippen"), qsTr("Malen")]
            size: Theme.wall.small
            currentIndex: root.drawing ? 1 : 0
            onChosen: index => root.drawing = index === 1
        }
        IconButton {
            anchors.right: parent.right
            visible: !root.keyboardShown && !root.drawing
            icon: "keyboard"
            text: qsTr("Tastatur")
            onClicked: root.keyboardShown = true
        }
        AppButton {
            anchors.right: parent.right
            visible: !root.keyboardShown && !root.drawing
            objectName: "finish"
            kind: "primary"
            icon: "check"
            text: qsTr("Fertig")
            onClicked: root.finish()
        }
    }
    Keyboard {
        id: keyboard

        visible: root.typing
        x: root.side
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.side
        target: words
        language: root.language
        onTouched: root.takeFocus()
        onDone: root.finish()
    }
    InkPad {
        id: pad

        visible: root.drawing
        x: root.side
        y: root.side
        width: implicitWidth
        height: implicitHeight
        sheet: root.sheet
        tint: root.tint
        words: root.wordsBelow ? "" : words.text
        wordsBelow: root.wordsBelow
        onDone: root.finish()
    }
}
