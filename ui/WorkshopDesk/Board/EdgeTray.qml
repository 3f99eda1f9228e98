import QtQuick
import QtQuick.Shapes
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// A place at the edge that keeps cards: parking lot or bin. Touched, it shows what lies in it.
Pressable {
    id: root

    required property string icon
    required property string title
    required property int count
    property bool open: false

    text: qsTr("%1: %n Karte(n)", "", count).arg(title)
    ringRadius: Theme.radius.panel
    implicitWidth: Math.max(word.implicitWidth, total.implicitWidth) + 2 * Theme.space.m
    implicitHeight: column.implicitHeight + 2 * Theme.space.m
    Accessible.pressed: open

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.panel
        color: root.open || root.pressed ? Theme.colours.primarySoft : Theme.colours.surface
        opacity: Theme.highContrast || root.open ? 1 : 0.7
    }
    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.colours.lineStrong
            strokeWidth: 2
            strokeStyle: ShapePath.DashLine
            dashPattern: [4, 4]
            fillColor: "transparent"

            PathRectangle {
                x: 1
                y: 1
                width: root.width - 2
                height: root.height - 2
                radius: Theme.radius.panel
            }
        }
    }
    Column {
        id: column

        anchors.centerIn: parent
        spacing: Theme.space.xs

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.icon
            size: 28
        }
        Label {
            id: word

            anchors.horizontalCenter: parent.horizontalCenter
            text: root.title
            size: Theme.wall.small
            weight: Font.Bold
            Accessible.ignored: true
        }
        Label {
            id: total

            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("%n Karte(n)", "", root.count)
            size: Theme.wall.small
            color: Theme.colours.ink2
            Accessible.ignored: true
        }
    }
}
