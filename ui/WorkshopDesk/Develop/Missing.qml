import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Theme

// What is still missing, in words and with a sign.
Rectangle {
    id: root

    required property string text

    implicitHeight: row.implicitHeight + 2 * Theme.space.m
    implicitWidth: row.implicitWidth + 2 * Theme.space.l
    radius: Theme.radius.control
    color: Theme.colours.warnSoft
    border.width: Theme.highContrast ? 2 : 0
    border.color: Theme.colours.warn
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    RowLayout {
        id: row

        x: Theme.space.l
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.m

        Icon {
            name: "warning"
            size: Math.round(Theme.desk.body * 1.3)
            color: Theme.colours.warn
        }
        Label {
            Layout.fillWidth: true
            text: root.text
            weight: Font.Medium
            color: Theme.colours.warn
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
