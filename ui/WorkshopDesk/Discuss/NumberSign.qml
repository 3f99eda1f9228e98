import QtQuick
import WorkshopDesk.Theme

// The number of a group (a disc, as on the board) or of a card (a sheet).
Rectangle {
    id: root

    required property int number
    property bool isCluster: false
    property int size: Theme.desk.lead

    implicitHeight: Math.round(size * 1.8)
    implicitWidth: Math.max(implicitHeight, Math.ceil(word.implicitWidth + size * 0.7))
    radius: isCluster ? height / 2 : Theme.radius.paper
    color: isCluster ? Theme.colours.ink : "transparent"
    border.width: isCluster ? 0 : 2
    border.color: Theme.colours.lineStrong

    Label {
        id: word

        anchors.centerIn: parent
        text: root.number
        size: root.size
        weight: Font.Bold
        color: root.isCluster ? Theme.colours.surface : Theme.colours.ink
        Accessible.ignored: true
    }
}
