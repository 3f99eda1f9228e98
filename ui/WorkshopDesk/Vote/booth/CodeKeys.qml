pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The characters that a voting card can have, and no others.
Grid {
    id: root

    property int key: 60
    signal struck(string letter)

    columns: 8
    spacing: Theme.space.s
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Tasten für den Code")

    Repeater {
        model: "0123456789ABCDEFGHJKMNPQRSTVWXYZ".split("")

        Pressable {
            id: stone

            required property string modelData

            objectName: "code:" + modelData
            text: modelData
            width: Math.round(root.key * 1.25)
            height: root.key
            activeFocusOnTab: false
            onClicked: root.struck(modelData)

            Rectangle {
                anchors.fill: parent
                radius: Theme.radius.control
                color: stone.pressed ? Theme.colours.primarySoft : Theme.colours.surface
                border.width: Theme.hairline
                border.color: Theme.colours.lineStrong
            }
            Label {
                anchors.centerIn: parent
                text: stone.modelData
                size: Math.round(root.key * 0.5)
                weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
    }
}
