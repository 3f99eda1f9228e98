import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Agenda
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One phase of the agenda in a line: when, what, how long. The handle at its left is dragged.
Pressable {
    id: root

    required property int number
    // of PlanController.phases
    required property var phase
    required property bool selected
    property bool lifted: false
    readonly property string length: qsTr("%1 Min.").arg(root.phase?.minutes ?? 0)
    readonly property string sign: root.phase?.now ? qsTr("läuft") : root.phase?.skipped ? qsTr("übersprungen") : root.phase?.held ? qsTr("war schon") : ""
    signal stepped(int by)
    signal taken
    signal dragged(real by)
    signal dropped
    signal letGo

    text: [root.number + " " + (root.phase?.title ?? ""), root.phase?.startsAt ?? "", root.length, root.sign].filter(part => part !== "").join(", ")
    implicitHeight: row.implicitHeight + 2 * Theme.space.l
    implicitWidth: 400
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.description: qsTr("Mit Alt und Pfeil wird die Phase verschoben.")
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
        anchors.rightMargin: Theme.space.xl
        spacing: Theme.space.l

        Label {
            visible: text !== ""
            text: root.phase?.startsAt ?? ""
            size: Math.round(Theme.desk.body * 1.1)
            color: Theme.colours.ink2
            // all times are equally wide
            font.features: ({
                    "tnum": 1
                })
            Accessible.ignored: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.xs

            Label {
                Layout.fillWidth: true
                text: root.number + "  " + (root.phase?.title ?? "")
                size: Theme.desk.lead
                weight: Font.Bold
                font.strikeout: root.phase?.skipped ?? false
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                visible: text !== ""
                Layout.fillWidth: true
                text: root.phase?.question ?? ""
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Badge {
            text: root.sign !== "" ? root.sign : PhaseWords.view(root.phase?.view ?? "")
            tone: root.phase?.now ? "accent" : "neutral"
            Accessible.ignored: true
        }
        Label {
            text: root.length
            size: Math.round(Theme.desk.body * 1.1)
            weight: Font.DemiBold
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
