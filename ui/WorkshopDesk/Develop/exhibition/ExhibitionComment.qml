import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Board
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// A visitor writes something about one project, on a keyboard that belongs to this page.
FocusScope {
    id: root

    required property ExhibitionController exhibition
    required property string language
    readonly property int most: 500
    readonly property int text: Math.min(Theme.wall.card, Math.round(height * 0.036))
    signal typed

    function send() {
        if (root.exhibition.sendComment(words.text))
            words.clear();
    }

    Keys.onEscapePressed: root.exhibition.show(root.exhibition.index)

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Math.round(root.height * 0.04)
        spacing: Theme.space.l

        Label {
            objectName: "commentHeading"
            Layout.fillWidth: true
            text: qsTr("Ihre Rückmeldung zu „%1“").arg(root.exhibition.page.title ?? "")
            size: Math.round(root.text * 1.3)
            weight: Font.Bold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("Ihr Text steht später im Protokoll, ohne Namen. Bitte nennen Sie keine Personen.")
            size: Math.round(root.text * 0.8)
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
        InputBox {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: root.text * 3
            focused: words.activeFocus
            wrong: false
            multiLine: true
            textLeft: Theme.space.l
            textTop: Theme.space.l
            placeholder: qsTr("Was gefällt Ihnen, was fehlt?")
            empty: words.text === "" && words.preeditText === ""

            Flickable {
                id: paper

                anchors.fill: parent
                anchors.margins: Theme.space.l
                contentHeight: words.implicitHeight
                clip: true
                acceptedButtons: Qt.NoButton

                TextEdit {
                    id: words

                    objectName: "visitorWords"
                    width: paper.width
                    focus: true
                    color: Theme.colours.ink
                    textFormat: TextEdit.PlainText
                    wrapMode: TextEdit.Wrap
                    font.family: Theme.family
                    font.pixelSize: root.text
                    selectionColor: Theme.colours.primary
                    selectedTextColor: Theme.colours.onPrimary
                    onTextChanged: {
                        if (length > root.most)
                            remove(root.most, length);
                        root.typed();
                    }
                    onCursorRectangleChanged: paper.contentY = Math.max(0, Math.min(cursorRectangle.y, cursorRectangle.y + cursorRectangle.height - paper.height))
                    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                    Accessible.role: Accessible.EditableText
                    Accessible.multiLine: true
                    Accessible.name: qsTr("Ihre Rückmeldung")
                }
            }
        }
        RowLayout {
            spacing: Theme.space.l

            AppButton {
                objectName: "commentBack"
                kind: "plain"
                icon: "left"
                size: root.text
                text: qsTr("Zurück")
                onClicked: root.exhibition.show(root.exhibition.index)
            }
            Label {
                Layout.fillWidth: true
                text: qsTr("Noch %n Zeichen", "", root.most - words.length)
                visible: words.length > root.most - 100
                size: Math.round(root.text * 0.8)
                horizontalAlignment: Text.AlignHCenter
            }
            Item {
                Layout.fillWidth: true
            }
            AppButton {
                objectName: "commentSend"
                kind: "primary"
                icon: "check"
                size: root.text
                text: qsTr("Absenden")
                enabled: words.text.trim() !== ""
                onClicked: root.send()
            }
        }
        Keyboard {
            objectName: "visitorKeyboard"
            Layout.alignment: Qt.AlignHCenter
            target: words
            language: root.language
            key: Math.floor(Math.min(Theme.mm(50), (root.width - 80) / 11 - 4, root.height * 0.085))
            onDone: root.send()
        }
    }
}
