import QtQuick
import WorkshopDesk.Theme

// The line above every screen while the workshop is rehearsed; it takes its room and covers nothing.
Rectangle {
    id: root

    property bool on: false

    objectName: "rehearsalMark"
    visible: on
    height: on ? words.implicitHeight + 2 * Theme.space.xs : 0
    color: Theme.colours.warnSoft
    Accessible.role: Accessible.Note
    Accessible.name: words.text

    Row {
        anchors.centerIn: parent
        spacing: Theme.space.m

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "warning"
            size: 20
            color: Theme.colours.warn
        }
        Label {
            id: words

            text: qsTr("Probe: nichts davon zählt")
            weight: Font.Bold
            color: Theme.colours.warn
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 2
        color: Theme.colours.warn
    }
}
