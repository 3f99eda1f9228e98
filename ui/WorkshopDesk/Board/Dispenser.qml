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
    signal drawn(string tint)

    implicitWidth: stacks.length * pitch - 12
    implicitHeight: 70

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
            onClicked: root.drawn(stack.modelData.tint)

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
                y: 17
                kind: stack.modelData.tint
                size: 15
            }
            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 38
                width: parent.width - 8
                horizontalAlignment: Text.AlignHCenter
                text: stack.modelData.name
                size: 18
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 12
                weight: Font.DemiBold
                color: Theme.colours.cardInk
                Accessible.ignored: true
            }
        }
    }
}
