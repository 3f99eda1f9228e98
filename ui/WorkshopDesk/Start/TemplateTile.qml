import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// A plan for a workshop: what it is for, how long it takes.
Pressable {
    id: root

    required property string body
    required property string facts
    required property string icon

    implicitHeight: row.implicitHeight + 40
    implicitWidth: 320
    ringRadius: Theme.radius.panel
    Accessible.description: body + " " + facts

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.panel
        color: root.pressed ? Theme.colours.primarySoft : Theme.colours.surface
        border.width: Theme.hairline
        border.color: Theme.colours.line
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: 20
        spacing: Theme.space.l

        Rectangle {
            Layout.alignment: Qt.AlignTop
            implicitWidth: Math.round(48 * Theme.deskScale)
            implicitHeight: implicitWidth
            radius: Theme.radius.control
            color: Theme.colours.primarySoft
            border.width: Theme.highContrast ? 2 : 0
            border.color: Theme.colours.primary

            Icon {
                anchors.centerIn: parent
                name: root.icon
                size: Math.round(28 * Theme.deskScale)
                color: Theme.colours.onPrimarySoft
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.space.xs

            Label {
                Layout.fillWidth: true
                text: root.text
                size: Math.round(Theme.desk.body * 1.1)
                weight: Font.Bold
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: root.body
                size: Theme.desk.caption
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
                lineHeight: 1.1
                Accessible.ignored: true
            }
            Item {
                Layout.fillHeight: true
            }
            Label {
                Layout.fillWidth: true
                text: root.facts
                size: Theme.desk.caption
                weight: Font.Medium
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
