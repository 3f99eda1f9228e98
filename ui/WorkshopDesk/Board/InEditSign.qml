import QtQuick
import WorkshopDesk.Theme

// Lies on a card that somebody is writing on: nobody else can take it meanwhile.
Rectangle {
    id: root

    color: "transparent"
    radius: Theme.radius.paper + 4
    border.width: 3
    border.color: Theme.colours.primary

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        width: row.width + 16
        height: row.height + 6
        radius: Theme.radius.control
        color: Theme.colours.primary

        Row {
            id: row

            anchors.centerIn: parent
            spacing: 6

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "pen"
                size: 20
                color: Theme.colours.onPrimary
            }
            Label {
                text: qsTr("wird bearbeitet")
                size: Theme.unit.small
                weight: Font.Medium
                color: Theme.colours.onPrimary
            }
        }
    }
}
