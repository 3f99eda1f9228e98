import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Theme

// A quiet page of the booth: what to do in large words, its children below, in the middle of the screen.
FocusScope {
    id: root

    property string heading: ""
    property string body: ""
    property string icon: ""
    property color tint: Theme.colours.ink
    property real widest: 1200
    default property alias content: column.data

    Accessible.role: Accessible.Pane
    Accessible.name: heading
    onHeadingChanged: Accessible.announce(heading)
    Component.onCompleted: Accessible.announce(heading)

    Rectangle {
        anchors.fill: parent
        color: Theme.colours.board
    }
    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space.xxl, root.widest)
        spacing: Theme.space.xl

        Icon {
            visible: root.icon !== ""
            Layout.alignment: Qt.AlignHCenter
            name: root.icon
            size: Math.min(Theme.wall.numeral * 1.6, root.height * 0.14)
            color: root.tint
        }
        Label {
            objectName: "boothHeading"
            Layout.fillWidth: true
            text: root.heading
            size: Math.min(Theme.wall.numeral, Math.round(root.height * 0.085))
            weight: Font.Bold
            color: root.tint
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            visible: text !== ""
            Layout.fillWidth: true
            text: root.body
            size: Math.min(Theme.wall.card, Math.round(root.height * 0.045))
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
    }
}
