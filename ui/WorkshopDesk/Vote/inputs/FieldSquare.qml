pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The square between two axes. A press places the dot in the nearest cell, arrows move it, Delete takes it back.
FocusScope {
    id: root

    required property string text
    required property PaperForm form
    required property CandidateModel others
    // where the dot of the chosen candidate lies; 0: nowhere yet
    property int across: 0
    property int up: 0
    readonly property int steps: form.highest
    readonly property bool lies: across > 0 && up > 0
    readonly property int caption: Theme.wall.small
    readonly property real side: Math.floor(Math.min(width - 2 * caption * 5, height - 2 * caption * 2))
    readonly property real cell: side / steps
    signal placed(int across, int up)
    signal withdrawn

    function middle(): int {
        return Math.ceil(steps / 2);
    }
    function move(right: int, higher: int) {
        const bounded = value => Math.max(1, Math.min(steps, value));
        root.placed(bounded(lies ? across + right : middle()), bounded(lies ? up + higher : middle()));
    }

    activeFocusOnTab: true
    Keys.onLeftPressed: move(-1, 0)
    Keys.onRightPressed: move(1, 0)
    Keys.onUpPressed: move(0, 1)
    Keys.onDownPressed: move(0, -1)
    Keys.onDeletePressed: withdrawn()
    Accessible.role: Accessible.Graphic
    Accessible.name: lies ? qsTr("%1: %2 von %5 zwischen „%3“ und „%4“").arg(text).arg(across).arg(form.xLow).arg(form.xHigh).arg(steps) + ", " + qsTr("%1 von %4 zwischen „%2“ und „%3“").arg(up).arg(form.yLow).arg(form.yHigh).arg(steps) : qsTr("%1: noch kein Punkt im Feld").arg(text)
    Accessible.focusable: true

    component AxisEnd: Label {
        size: root.caption
        weight: Font.DemiBold
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }

    Rectangle {
        id: square

        anchors.centerIn: parent
        width: root.side
        height: root.side
        color: Theme.colours.surface
        radius: Theme.radius.paper
        border.width: 3
        border.color: Theme.colours.ink

        Repeater {
            model: root.steps - 1

            Item {
                id: lines

                required property int index

                anchors.fill: parent

                Rectangle {
                    x: (lines.index + 1) * root.cell
                    width: 1
                    height: parent.height
                    color: Theme.colours.line
                }
                Rectangle {
                    y: (lines.index + 1) * root.cell
                    width: parent.width
                    height: 1
                    color: Theme.colours.line
                }
            }
        }
        Repeater {
            model: root.others

            Rectangle {
                id: other

                required property int number
                required property list<int> values
                readonly property bool placed: (values[0] ?? 0) > 0
                readonly property bool own: placed && values[0] === root.across && values[1] === root.up

                visible: placed && !own
                x: ((values[0] ?? 1) - 0.5) * root.cell - width / 2
                y: root.side - ((values[1] ?? 1) - 0.5) * root.cell - height / 2
                width: Math.min(root.cell * 0.6, Theme.wall.title * 1.6)
                height: width
                radius: width / 2
                color: Theme.colours.surface
                border.width: 2
                border.color: Theme.colours.lineStrong

                Label {
                    anchors.centerIn: parent
                    text: other.number
                    size: Math.round(other.width * 0.5)
                    color: Theme.colours.ink2
                }
            }
        }
        Rectangle {
            objectName: "fieldDot"
            visible: root.lies
            x: (root.across - 0.5) * root.cell - width / 2
            y: root.side - (root.up - 0.5) * root.cell - height / 2
            width: Math.min(root.cell * 0.8, Theme.wall.title * 2)
            height: width
            radius: width / 2
            color: Theme.colours.dot
        }
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0
            onTapped: eventPoint => {
                root.forceActiveFocus(Qt.MouseFocusReason);
                const cellOf = part => Math.max(1, Math.min(root.steps, Math.ceil(part / root.cell)));
                root.placed(cellOf(eventPoint.position.x), cellOf(root.side - eventPoint.position.y));
            }
        }
        FocusRing {
            visible: root.activeFocus
        }
    }
    AxisEnd {
        anchors.horizontalCenter: square.horizontalCenter
        anchors.bottom: square.top
        anchors.bottomMargin: Theme.space.xs
        text: root.form.yHigh
    }
    AxisEnd {
        anchors.horizontalCenter: square.horizontalCenter
        anchors.top: square.bottom
        anchors.topMargin: Theme.space.xs
        text: root.form.yLow
    }
    AxisEnd {
        anchors.verticalCenter: square.verticalCenter
        anchors.right: square.left
        anchors.rightMargin: Theme.space.m
        width: root.caption * 5
        text: root.form.xLow
    }
    AxisEnd {
        anchors.verticalCenter: square.verticalCenter
        anchors.left: square.right
        anchors.leftMargin: Theme.space.m
        width: root.caption * 5
        text: root.form.xHigh
    }
}
