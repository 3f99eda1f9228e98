import QtQuick
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One found card on the photo: a frame with a tick, or crossed out; its dots are counted beside it.
Pressable {
    id: root

    required property int key
    required property real turn
    required property bool kept
    required property int number
    required property int red
    required property int blue
    property bool selected: false

    ringed: false
    rotation: turn
    objectName: "frame:" + key
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: kept

    Rectangle {
        anchors.fill: parent
        anchors.margins: -3
        color: root.kept ? "transparent" : Qt.alpha(Theme.colours.surface, 0.6)
        border.width: root.selected || root.activeFocus ? 5 : 3
        border.color: root.selected || root.activeFocus ? Theme.colours.focus : root.kept ? Theme.colours.primary : Theme.colours.ink2
        radius: 3
    }
    // the sign stands upright and is seen on any paper
    Rectangle {
        width: 26
        height: 26
        radius: 13
        x: -width / 2
        y: -height / 2
        rotation: -root.turn
        color: root.kept ? Theme.colours.primary : Theme.colours.ink2

        Icon {
            anchors.centerIn: parent
            size: 18
            name: root.kept ? "check" : "close"
            color: Theme.colours.onPrimary
        }
    }
    Rectangle {
        visible: root.red + root.blue > 0
        anchors.right: parent.right
        // below the card, whose words it would hide
        anchors.top: parent.bottom
        anchors.topMargin: -4
        anchors.rightMargin: -8
        rotation: -root.turn
        width: counted.width + 12
        height: counted.height + 6
        radius: height / 2
        color: Theme.colours.surface
        border.width: Theme.hairline
        border.color: Theme.colours.lineStrong

        Label {
            id: counted

            anchors.centerIn: parent
            size: Theme.desk.caption
            weight: Font.DemiBold
            // letters, because a colour alone tells not everybody
            text: [root.red > 0 ? qsTr("%1 rot").arg(root.red) : "", root.blue > 0 ? qsTr("%1 blau").arg(root.blue) : ""].filter(part => part !== "").join(" · ")
        }
    }
}
