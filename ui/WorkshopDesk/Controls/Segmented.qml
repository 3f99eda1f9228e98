pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// One of a few, all of them seen. It shows "currentIndex" and asks for another; the owner decides.
Rectangle {
    id: root

    // what is chosen here, for a screen reader
    required property string text
    required property list<string> options
    property int currentIndex: 0
    property int size: Theme.desk.caption
    property real natural: 0
    signal chosen(int index)

    function step(from: int, by: int) {
        const next = Math.max(0, Math.min(options.length - 1, from + by));
        if (next === from)
            return;
        root.chosen(next);
        parts.itemAt(next).forceActiveFocus(Qt.TabFocusReason);
    }
    function measure() {
        let sum = 0;
        for (let i = 0; i < parts.count; i++)
            sum += parts.itemAt(i)?.implicitWidth ?? 0;
        root.natural = sum;
    }

    implicitWidth: natural + 8
    implicitHeight: flow.implicitHeight
    radius: Theme.radius.control
    color: Theme.colours.sunken
    border.width: Theme.hairline
    border.color: Theme.colours.line
    opacity: enabled ? 1 : 0.55
    Accessible.role: Accessible.Grouping
    Accessible.name: text

    Flow {
        id: flow

        x: 4
        width: root.width - 8

        Repeater {
            id: parts

            model: root.options
            onItemAdded: root.measure()

            Pressable {
                id: part

                required property int index
                required property string modelData
                readonly property bool on: index === root.currentIndex

                text: modelData
                implicitWidth: Math.max(Theme.touch.least, Math.ceil(word.implicitWidth + root.size * 1.7))
                implicitHeight: Math.max(Theme.touch.least, Math.round(root.size * 2.6))
                onImplicitWidthChanged: root.measure()
                // one stop for the Tab key; Qt forbids taking it from what has the focus
                activeFocusOnTab: on || activeFocus || (root.currentIndex < 0 && index === 0)
                onClicked: {
                    if (!on)
                        root.chosen(index);
                }
                Keys.onLeftPressed: root.step(index, -1)
                Keys.onUpPressed: root.step(index, -1)
                Keys.onRightPressed: root.step(index, 1)
                Keys.onDownPressed: root.step(index, 1)
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: on

                Rectangle {
                    anchors.fill: parent
                    anchors.topMargin: 4
                    anchors.bottomMargin: 4
                    radius: Theme.radius.control - 3
                    color: part.on ? (Theme.highContrast ? Theme.colours.primary : Theme.colours.surface) : part.pressed ? Theme.colours.primarySoft : "transparent"
                    border.width: part.on ? Theme.hairline : 0
                    border.color: Theme.colours.lineStrong
                }
                Label {
                    id: word

                    anchors.centerIn: parent
                    text: part.modelData
                    size: root.size
                    weight: part.on ? Font.DemiBold : Font.Normal
                    color: part.on ? (Theme.highContrast ? Theme.colours.onPrimary : Theme.colours.ink) : Theme.colours.ink2
                    Accessible.ignored: true
                }
            }
        }
    }
}
