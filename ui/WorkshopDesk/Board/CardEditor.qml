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
    readonly property string written: card.words.text
    // "de" or "en": what the keyboard begins with
    property string language: "de"
    signal finished(string text)
    signal abandoned
    // it takes more or less room than before; somebody pushed it aside
    signal resized
    signal moved

    readonly property real side: Theme.space.l

    implicitWidth: Math.max(typing ? keyboard.implicitWidth : 0, (drawing ? pad.width : card.width) + buttons.implicitWidth + side) + 2 * side
    implicitHeight: Math.max(drawing ? pad.height : card.height, buttons.implicitHeight) + (typing ? keyboard.implicitHeight + side : 0) + 2 * side
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Karte schreiben")

    function finish() {
        root.finished(card.words.text.trim());
    }
    function takeFocus() {
        if (!drawing)
            card.words.forceActiveFocus();
    }
    function makeSmall() {
        drawing = false;
    }

    onWidthChanged: Qt.callLater(root.resized)
    onHeightChanged: Qt.callLater(root.resized)

    InkSheet {
        id: sheet
    }
    // what is read stands in the field for a person to change; only "Fertig" stores it, and the ink stays
    InkReader {
        id: reader

        onProposed: text => {
            root.drawing = false;
            card.words.text = text;
        }
    }
    Component.onDestruction: reader.stop()
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
    WritingPaper {
        id: card

        x: root.side
        y: root.side
        visible: !root.drawing
        tint: root.tint
        startText: root.startText
        sheet: sheet
        wordsBelow: root.wordsBelow
        onFinished: root.finish()
        onAbandoned: root.abandoned()
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
        AppButton {
            objectName: "proposeText"
            anchors.right: parent.right
            visible: sheet.count > 0 && card.words.text === ""
            kind: "plain"
            icon: "textsize"
            enabled: reader.state !== "reading"
            text: reader.state === "reading" ? qsTr("Wird gelesen …") : reader.state === "unreadable" ? qsTr("Nicht lesbar") : reader.state === "failed" ? qsTr("Lesen geht nicht") : qsTr("Text vorschlagen")
            onClicked: reader.read(sheet.ink)
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
        target: card.words
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
        words: root.wordsBelow ? "" : card.words.text
        wordsBelow: root.wordsBelow
        onDone: root.finish()
    }
}
