import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One kind of file to take home. The whole row is the checkbox.
Pressable {
    id: root

    required property string icon
    required property string body
    // the kind of file in a word
    required property string kind
    property bool checked: false
    signal toggled(bool checked)

    implicitHeight: Math.max(Theme.touch.least, row.implicitHeight + 2 * Theme.space.m)
    onClicked: toggled(!checked)
    opacity: enabled ? 1 : 0.6
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.description: body

    RowLayout {
        id: row

        width: parent.width
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.l

        Rectangle {
            implicitWidth: Math.round(Theme.desk.body * 1.45)
            implicitHeight: implicitWidth
            radius: 5
            color: root.checked ? Theme.colours.primary : root.pressed ? Theme.colours.primarySoft : Theme.colours.surface
            border.width: root.checked ? 0 : 2
            border.color: Theme.colours.lineStrong

            Icon {
                anchors.centerIn: parent
                visible: root.checked
                name: "check"
                size: Math.round(parent.width * 0.77)
                stroke: 2.8
                color: Theme.colours.onPrimary
            }
        }
        Icon {
            name: root.icon
            size: Math.round(Theme.desk.body * 1.6)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Label {
                Layout.fillWidth: true
                text: root.text
                weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: root.body
                size: Theme.desk.caption
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Badge {
            text: root.kind
        }
    }
    Rule {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
