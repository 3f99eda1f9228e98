import QtQuick
import WorkshopDesk.Theme

// The number by which a group or card is called.
Rectangle {
    id: root

    required property int number
    property int size: Theme.desk.lead

    implicitHeight: Math.round(size * 1.8)
    implicitWidth: Math.max(implicitHeight, Math.ceil(word.implicitWidth + size))
    radius: height / 2
    color: Theme.colours.ink

    Label {
        id: word

        anchors.centerIn: parent
        text: root.number
        size: root.size
        weight: Font.Bold
        color: Theme.colours.desk
        Accessible.ignored: true
    }
}
