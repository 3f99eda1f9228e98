pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// A word that can be exchanged: a press opens the list of options over everything else in the window.
// It shows options[currentIndex] and asks for another; the owner decides. kind: "word" (in a sentence), "field" (in a form)
Pressable {
    id: root

    required property list<string> options
    property int currentIndex: 0
    property string kind: "field"
    property int size: kind === "word" ? Theme.desk.title : Theme.desk.body
    property bool open: false
    readonly property bool isWord: kind === "word"
    readonly property string current: options[currentIndex] ?? ""
    signal chosen(int index)

    function dismiss(backToButton: bool) {
        root.open = false;
        if (backToButton)
            root.forceActiveFocus(Qt.PopupFocusReason);
    }

    implicitHeight: Math.max(Theme.touch.least, Math.round(size * (isWord ? 1.75 : 2.5)))
    implicitWidth: Math.ceil(word.implicitWidth + sign.width + size * (isWord ? 1.5 : 2))
    opacity: enabled ? 1 : 0.55
    onClicked: open = !open
    Keys.onDownPressed: open = true
    Accessible.role: Accessible.ComboBox
    Accessible.name: qsTr("%1: %2").arg(text).arg(current)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: root.isWord || root.pressed ? Theme.colours.primarySoft : Theme.colours.surface
        border.width: root.isWord ? (Theme.highContrast ? 2 : 0) : Theme.hairline
        border.color: Theme.colours.lineStrong
    }
    Label {
        id: word

        x: root.isWord ? Math.round(root.size * 0.55) : 14
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Math.ceil(implicitWidth), sign.x - x)
        elide: Text.ElideRight
        text: root.current
        size: root.size
        weight: root.isWord ? Font.Bold : Font.Normal
        color: root.isWord ? Theme.colours.onPrimarySoft : Theme.colours.ink
        Accessible.ignored: true
    }
    Icon {
        id: sign

        x: root.width - width - Math.round(root.size * 0.45)
        anchors.verticalCenter: parent.verticalCenter
        name: root.open ? "up" : "down"
        size: Math.round(root.size * 0.8)
        color: root.isWord ? Theme.colours.onPrimarySoft : Theme.colours.ink2
    }
    Loader {
        active: root.open
        sourceComponent: ChoiceList {
            parent: root.Window.contentItem
            button: root
            text: root.text
            options: root.options
            currentIndex: root.currentIndex
            onChosen: index => {
                root.dismiss(true);
                if (index !== root.currentIndex)
                    root.chosen(index);
            }
            onDismissed: backToButton => root.dismiss(backToButton)
        }
    }
}
