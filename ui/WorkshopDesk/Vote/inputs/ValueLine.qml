pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The values of one scale side by side. A press, an arrow or a digit chooses one, Delete takes it back.
FocusScope {
    id: root

    // what is valued, for a screen reader
    required property string text
    required property int value
    required property int lowest
    required property int highest
    property string caption: ""
    // instead of numbers, lowest first
    property list<string> words: []
    property list<string> ends: []
    property int size: Theme.wall.card
    readonly property bool chosenYet: value >= lowest
    readonly property int count: highest - lowest + 1
    readonly property int gap: count > 6 ? Theme.space.s : Theme.space.m
    signal chosen(int value)
    signal withdrawn

    function choose(wanted: int) {
        if (wanted >= lowest && wanted <= highest && wanted !== value)
            root.chosen(wanted);
    }
    function handle(event: KeyEvent): bool {
        const digit = event.key - Qt.Key_0;
        if (event.key === Qt.Key_Right || event.key === Qt.Key_Plus)
            choose(chosenYet ? value + 1 : lowest);
        else if (event.key === Qt.Key_Left || event.key === Qt.Key_Minus)
            choose(chosenYet ? value - 1 : highest);
        else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace)
            root.withdrawn();
        else if (digit >= 0 && digit <= 9)
            choose(digit);
        else
            return false;
        return true;
    }
    function wordOf(value: int): string {
        return words[value - lowest] ?? String(value);
    }
    function spoken(value: int): string {
        const end = value === lowest ? ends[0] : value === highest ? ends[1] : "";
        return end ? qsTr("%1, %2").arg(wordOf(value)).arg(end) : wordOf(value);
    }

    implicitHeight: column.implicitHeight
    activeFocusOnTab: true
    Keys.onPressed: event => event.accepted = handle(event)
    Accessible.role: Accessible.Slider
    Accessible.name: chosenYet ? qsTr("%1: %2").arg(text).arg(spoken(value)) : qsTr("%1: noch nichts gewählt").arg(text)
    Accessible.focusable: true
    Accessible.onIncreaseAction: choose(chosenYet ? value + 1 : lowest)
    Accessible.onDecreaseAction: choose(chosenYet ? value - 1 : highest)

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.space.xs

        Label {
            visible: root.caption !== ""
            Layout.fillWidth: true
            text: root.caption
            size: Math.round(root.size * 0.77)
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Row {
            id: buttons

            spacing: root.gap

            Repeater {
                model: root.count

                Pressable {
                    id: button

                    required property int index
                    readonly property int value: root.lowest + index
                    readonly property bool on: root.value === value

                    objectName: "value"
                    text: qsTr("%1: %2").arg(root.text).arg(root.spoken(value))
                    width: Math.min(Math.floor((root.width - (root.count - 1) * root.gap) / root.count), Theme.mm(63) * 4)
                    height: Math.max(Theme.mm(48), Math.ceil(word.height) + Theme.space.s)
                    activeFocusOnTab: false
                    ringed: false
                    onClicked: {
                        root.forceActiveFocus(Qt.MouseFocusReason);
                        if (on)
                            root.withdrawn();
                        else
                            root.chosen(value);
                    }
                    Accessible.role: Accessible.RadioButton
                    Accessible.checkable: true
                    Accessible.checked: on

                    Rectangle {
                        anchors.fill: parent
                        radius: Theme.radius.control
                        color: button.on ? Theme.colours.primary : button.pressed ? Theme.colours.primarySoft : Theme.colours.sunken
                        border.width: button.on ? 0 : 2
                        border.color: Theme.colours.lineStrong
                    }
                    Label {
                        id: word

                        anchors.centerIn: parent
                        width: parent.width - Theme.space.s
                        text: root.wordOf(button.value)
                        size: Math.round(root.size * (root.words.length > 0 ? 0.72 : 0.9))
                        weight: button.on ? Font.Bold : Font.Medium
                        color: button.on ? Theme.colours.onPrimary : Theme.colours.ink
                        horizontalAlignment: Text.AlignHCenter
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    Icon {
                        visible: button.on
                        anchors.right: parent.right
                        anchors.top: parent.top
                        anchors.margins: 4
                        name: "check"
                        size: Math.round(root.size * 0.5)
                        stroke: 3
                        color: Theme.colours.onPrimary
                    }
                }
            }
        }
        Item {
            visible: root.ends.some(end => end !== "")
            implicitHeight: low.height
            implicitWidth: buttons.width

            component End: Label {
                width: Math.floor(buttons.width / 2) - Theme.space.s
                size: Theme.wall.small
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }

            End {
                id: low

                text: root.ends[0] ?? ""
            }
            End {
                anchors.right: parent.right
                text: root.ends[1] ?? ""
                horizontalAlignment: Text.AlignRight
            }
        }
    }
    FocusRing {
        visible: root.activeFocus
    }
}
