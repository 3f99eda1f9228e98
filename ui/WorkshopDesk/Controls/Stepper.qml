pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// A small number between minus and plus. It shows "value" and asks for another with chosen(); the owner decides.
Item {
    id: root

    // what is counted, for a screen reader
    required property string text
    property int value: 0
    property int from: 0
    property int to: 100
    property int step: 1
    property int size: Theme.desk.body
    // names under which a screen reader asks for them
    readonly property int minimumValue: from
    readonly property int maximumValue: to
    signal chosen(int value)

    function choose(wanted: int) {
        const next = Math.max(root.from, Math.min(root.to, wanted));
        if (root.enabled && next !== root.value)
            root.chosen(next);
    }

    implicitHeight: Math.max(Theme.touch.least, Math.round(size * 2.6))
    implicitWidth: 2 * implicitHeight + Math.round(size * 3)
    opacity: enabled ? 1 : 0.55
    activeFocusOnTab: true
    Keys.onUpPressed: choose(value + step)
    Keys.onRightPressed: choose(value + step)
    Keys.onDownPressed: choose(value - step)
    Keys.onLeftPressed: choose(value - step)
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Home && event.key !== Qt.Key_End)
            return;
        event.accepted = true;
        root.choose(event.key === Qt.Key_Home ? root.from : root.to);
    }
    Accessible.role: Accessible.SpinBox
    Accessible.name: text
    Accessible.focusable: true
    Accessible.onIncreaseAction: choose(value + step)
    Accessible.onDecreaseAction: choose(value - step)

    component End: Pressable {
        id: end

        required property string icon

        implicitWidth: root.implicitHeight
        height: root.height
        activeFocusOnTab: false
        opacity: enabled || !root.enabled ? 1 : 0.5

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius.control
            color: end.pressed ? Theme.colours.primarySoft : Theme.colours.surface
            border.width: Theme.hairline
            border.color: Theme.colours.lineStrong
        }
        Icon {
            anchors.centerIn: parent
            name: end.icon
            size: Math.round(root.size * 1.4)
        }
    }

    End {
        objectName: "less"
        icon: "minus"
        text: qsTr("%1: weniger").arg(root.text)
        enabled: root.value > root.from
        onClicked: root.choose(root.value - root.step)
    }
    Label {
        anchors.centerIn: parent
        text: root.value
        size: Math.round(root.size * 1.2)
        weight: Font.DemiBold
        font.features: ({
                "tnum": 1
            })
        Accessible.ignored: true
    }
    End {
        objectName: "more"
        anchors.right: parent.right
        icon: "plus"
        text: qsTr("%1: mehr").arg(root.text)
        enabled: root.value < root.to
        onClicked: root.choose(root.value + root.step)
    }
    FocusRing {
        visible: root.activeFocus
    }
}
