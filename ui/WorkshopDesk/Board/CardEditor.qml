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
    signal finished(string text)
    signal abandoned

    readonly property real side: Theme.space.l

    implicitWidth: Math.max(typing ? keyboard.implicitWidth : 0, (drawing ? pad.width : card.width) + buttons.implicitWidth + side) + 2 * side
    implicitHeight: (drawing ? pad.height : card.height + (typing ? keyboard.implicitHeight + side : 0)) + 2 * side
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Karte schreiben")

    function finish() {
        root.finished(words.text.trim());
    }
    function takeFocus() {
        words.forceActiveFocus();
    }

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
        height: Math.max(Theme.card.height, words.anchors.topMargin + words.contentHeight + 10)
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
        CardInk {
            anchors.fill: parent
            ink: sheet.ink
            color: Theme.colours.cardInk
            unit: Theme.boardScale
            sharpness: unit
        }
        TextEdit {
            id: words

            objectName: "words"
            anchors.fill: parent
            anchors.leftMargin: Theme.card.tab + 10
            anchors.rightMargin: 8
            anchors.topMargin: 10 + (root.wordsBelow && sheet.count > 0 ? Theme.card.height - 10 : 0)
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
        Segmented {
            objectName: "byHand"
            anchors.right: parent.right
            text: qsTr("Wie möchten Sie schreiben?")
            options: [qsTr("Tippen"), qsTr("Malen")]
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
