pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// The card of a writing place: what was drawn, and the text that several keyboards may write into.
Rectangle {
    id: root

    required property string tint
    required property string startText
    required property InkSheet sheet
    // typed words stand below the ink (a card born by hand) and not on it
    property bool wordsBelow: true
    readonly property alias words: words
    signal finished
    signal abandoned

    width: Theme.card.width
    // never grows: keys do not move under the fingers, and longer texts roll
    height: Theme.card.height + Theme.space.s
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

        Loader {
            active: root.sheet.count > 0
            width: Theme.card.width
            height: Theme.card.height
            sourceComponent: CardInk {
                ink: root.sheet.ink
                color: Theme.colours.cardInk
                unit: Theme.boardScale
                sharpness: Theme.boardScale
            }
        }
        TextEdit {
            id: words

            objectName: "words"
            x: Theme.card.tab + 10
            y: root.wordsBelow && root.sheet.count > 0 ? Theme.card.height : 10
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
                    root.finished();
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
