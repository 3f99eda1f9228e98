import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One line of the plan: what, who, by when, how it stands.
Pressable {
    id: root

    required property int number
    required property string what
    required property string who
    required property string due
    required property string status
    required property string about
    property bool on: false
    readonly property string statusWord: DevelopWords.actionStatusNames[DevelopWords.actionStatuses.indexOf(status)] ?? ""
    readonly property string whoWords: who === "" ? qsTr("Zuständigkeit offen") : who
    readonly property string dueWords: due === "" ? qsTr("Termin offen") : DevelopWords.day(due)

    text: [qsTr("Maßnahme %1: %2").arg(number).arg(what), whoWords, dueWords, statusWord].join(", ")
    implicitHeight: Math.max(Theme.touch.least, row.implicitHeight + 2 * Theme.space.m)
    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: on

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: root.on || root.pressed ? Theme.colours.primarySoft : Theme.colours.surface
        border.width: root.on ? 2 : Theme.hairline
        border.color: root.on ? Theme.colours.primary : Theme.colours.line
    }
    RowLayout {
        id: row

        x: Theme.space.l
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.l

        Label {
            Layout.minimumWidth: Math.round(Theme.desk.body * 1.6)
            text: root.number
            weight: Font.Bold
            color: Theme.colours.ink2
            Accessible.ignored: true
        }
        ColumnLayout {
            Layout.preferredWidth: 5
            spacing: 2

            Label {
                Layout.fillWidth: true
                text: root.what
                weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                visible: root.about !== "" && root.about !== root.what
                Layout.fillWidth: true
                text: qsTr("zu: %1").arg(root.about)
                size: Theme.desk.caption
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Label {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            text: root.whoWords
            color: root.who === "" ? Theme.colours.ink2 : Theme.colours.ink
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            Layout.minimumWidth: Math.round(Theme.desk.body * 7)
            text: root.dueWords
            color: root.due === "" ? Theme.colours.ink2 : Theme.colours.ink
            Accessible.ignored: true
        }
        Badge {
            text: root.statusWord
            tone: root.status === "agreed" ? "accent" : root.status === "done" ? "ok" : "neutral"
            icon: root.status === "done" || root.status === "agreed" ? "check" : ""
            Accessible.ignored: true
        }
    }
}
