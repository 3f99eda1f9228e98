pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Digits for one number at a time; the keyboard is heard by the page.
Grid {
    id: root

    property int key: Math.max(Theme.touch.least, 64)
    signal struck(string what)

    columns: 3
    spacing: Theme.space.s
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Ziffern")

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "backspace", "0", "down"]

        Pressable {
            id: stone

            required property string modelData
            readonly property bool signed: modelData.length > 1

            objectName: "digit:" + modelData
            text: modelData === "backspace" ? qsTr("Löschen") : modelData === "down" ? qsTr("Nächste Zeile") : modelData
            width: Math.round(root.key * 1.3)
            height: root.key
            activeFocusOnTab: false
            onClicked: root.struck(modelData)

            Rectangle {
                anchors.fill: parent
                radius: Theme.radius.control
                color: stone.pressed || stone.modelData === "down" ? Theme.colours.primarySoft : Theme.colours.surface
                border.width: Theme.hairline
                border.color: Theme.colours.lineStrong
            }
            Icon {
                anchors.centerIn: parent
                visible: stone.signed
                name: stone.signed ? stone.modelData : ""
                size: Math.round(root.key * 0.42)
            }
            Label {
                anchors.centerIn: parent
                visible: !stone.signed
                text: stone.modelData
                size: Math.round(root.key * 0.46)
                weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
    }
}
