pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Card stacks that peek out of the edge, one per colour; they are the legend too. Touch one: an empty card comes out.
Item {
    id: root

    // [{tint, name}]
    required property var stacks
    property real pitch: 108
    // the middle of the stack that was touched, from the left
    signal drawn(string tint, real along)

    function tellNoRoom() {
        notice.visible = true;
        leave.restart();
        notice.Accessible.announce(notice.text, Accessible.Assertive);
    }

    readonly property real grown: Math.max(1, Theme.boardScale)
    implicitWidth: stacks.length * pitch - 12
    implicitHeight: 70 * grown

    Repeater {
        model: root.stacks
        Pressable {
            id: stack

            required property int index
            required property var modelData

            text: qsTr("Neue Karte: %1").arg(stack.modelData.name)
            x: index * root.pitch
            width: root.pitch - 12
            height: root.height
            objectName: "stack:" + stack.modelData.tint
            onClicked: root.drawn(stack.modelData.tint, stack.x + stack.width / 2)

            Repeater {
                model: 3
                Rectangle {
                    required property int index

                    y: index * 4
                    width: stack.width
                    height: root.height + 8
                    radius: Theme.radius.paper
                    color: index === 2 ? Theme.colours.cards[stack.modelData.tint] : Theme.colours.tabs[stack.modelData.tint]
                    border.width: Theme.highContrast ? 2 : 1
                    border.color: Theme.highContrast ? Theme.colours.cardInk : index === 2 ? Theme.colours.tabs[stack.modelData.tint] : Theme.colours.cards[stack.modelData.tint]
                }
            }
            Glyph {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 17 * root.grown
                kind: stack.modelData.tint
                size: Math.round(15 * root.grown)
            }
            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 38 * root.grown
                width: parent.width - 8
                horizontalAlignment: Text.AlignHCenter
                text: stack.modelData.name
                size: Math.round(18 * root.grown)
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 12
                weight: Font.DemiBold
                color: Theme.colours.cardInk
                Accessible.ignored: true
            }
        }
    }
    Label {
        id: notice

        objectName: "noRoom"
        visible: false
        width: root.width
        anchors.bottom: parent.top
        anchors.bottomMargin: Theme.space.m
        padding: Theme.space.m
        text: qsTr("Hier ist gerade kein Platz zum Schreiben. Bitte warten Sie, bis jemand fertig ist.")
        size: Theme.wall.small
        wrapMode: Text.Wrap

        Rectangle {
            z: -1
            anchors.fill: parent
            radius: Theme.radius.panel
            color: Theme.colours.surface
            border.width: 2
            border.color: Theme.colours.lineStrong
        }
        Timer {
            id: leave

            interval: 6000
            onTriggered: notice.visible = false
        }
    }
}
