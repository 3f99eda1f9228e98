import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One entry of a register in a line: its name and what else is worth seeing. The handle at its left is dragged.
Pressable {
    id: root

    // of RegistersController: fields, topics, aims, groups or inventory
    required property var entry
    required property bool selected
    property string detail: ""
    property bool lifted: false
    readonly property string sign: root.entry?.retired ? qsTr("nicht mehr angeboten") : ""
    signal stepped(int by)
    signal taken
    signal dragged(real by)
    signal dropped
    signal letGo

    text: [root.entry?.name ?? "", root.detail, root.sign].filter(part => part !== "").join(", ")
    implicitHeight: Math.max(Theme.touch.least, row.implicitHeight + 2 * Theme.space.m)
    implicitWidth: 320
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.description: qsTr("Mit Alt und Pfeil wird der Eintrag verschoben.")
    Keys.onUpPressed: event => {
        event.accepted = event.modifiers & Qt.AltModifier;
        if (event.accepted)
            root.stepped(-1);
    }
    Keys.onDownPressed: event => {
        event.accepted = event.modifiers & Qt.AltModifier;
        if (event.accepted)
            root.stepped(1);
    }

    Shadow {
        visible: root.lifted && !Theme.highContrast
        level: 2
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: root.lifted ? Theme.colours.surface : root.selected || root.pressed ? Theme.colours.primarySoft : Theme.colours.surface
        border.width: root.selected || root.lifted ? 2 : Theme.hairline
        border.color: root.selected || root.lifted ? Theme.colours.primary : Theme.colours.line
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: handle.width
        anchors.rightMargin: Theme.space.l
        spacing: Theme.space.l

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Label {
                Layout.fillWidth: true
                text: root.entry?.name ?? ""
                weight: Font.DemiBold
                color: root.entry?.retired ? Theme.colours.ink2 : Theme.colours.ink
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                visible: text !== ""
                Layout.fillWidth: true
                text: root.detail
                size: Theme.desk.caption
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Badge {
            visible: root.sign !== ""
            text: root.sign
            Accessible.ignored: true
        }
    }
    // a page that scrolls would take the finger from a drag handler
    MouseArea {
        id: handle

        property real start: 0

        objectName: "handle"
        width: Math.max(Theme.touch.least, 44)
        height: parent.height
        preventStealing: true
        cursorShape: Qt.SizeVerCursor
        onPressed: mouse => {
            start = handle.mapToItem(null, mouse.x, mouse.y).y;
            root.taken();
        }
        onPositionChanged: mouse => root.dragged(handle.mapToItem(null, mouse.x, mouse.y).y - start)
        onReleased: root.dropped()
        onCanceled: root.letGo()
        Accessible.ignored: true

        Icon {
            anchors.centerIn: parent
            name: "grip"
            size: 24
            color: Theme.colours.ink2
        }
    }
}
