import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One former workshop in a line.
Pressable {
    id: root

    // of FormerController.workshops
    required property var workshop
    required property bool selected
    readonly property string detail: [workshop.day, workshop.ideas].filter(part => part !== "").join(", ")

    text: [root.workshop.title, root.detail].join(", ")
    implicitHeight: Math.max(Theme.touch.least, words.implicitHeight + 2 * Theme.space.m)
    implicitWidth: 320
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: selected

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: root.selected || root.pressed ? Theme.colours.primarySoft : Theme.colours.surface
        border.width: root.selected ? 2 : Theme.hairline
        border.color: root.selected ? Theme.colours.primary : Theme.colours.line
    }
    ColumnLayout {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space.l
        width: parent.width - 2 * Theme.space.l
        spacing: 2

        Label {
            Layout.fillWidth: true
            text: root.workshop.title
            weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            text: root.detail
            size: Theme.desk.caption
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
