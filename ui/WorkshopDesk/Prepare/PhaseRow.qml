import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One phase of the agenda in a line: when, what, how long.
Pressable {
    id: root

    required property int number
    // {title, question, instruction, minutes, startsAt}
    required property var phase
    required property bool selected
    readonly property string length: qsTr("%1 Min.").arg(root.phase?.minutes ?? 0)

    text: [root.number + " " + (root.phase?.title ?? ""), root.phase?.startsAt ?? "", root.length].filter(part => part !== "").join(", ")
    implicitHeight: row.implicitHeight + 2 * Theme.space.l
    implicitWidth: 400
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
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space.xl
        anchors.rightMargin: Theme.space.xl
        spacing: Theme.space.xl

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
        Label {
            text: root.length
            size: Math.round(Theme.desk.body * 1.1)
            weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
