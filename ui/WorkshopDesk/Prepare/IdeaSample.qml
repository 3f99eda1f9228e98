import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Theme

// One idea of a file as it would come in: title, the beginning of its text, and what the platform tells of it.
Rectangle {
    id: root

    // title, text, category, place, scale, pro, contra: see IdeaPreview.ideas
    required property var idea
    readonly property string votes: idea.scale === "support" ? qsTr("online %1 dafür").arg(idea.pro) : idea.scale === "for_and_against" ? qsTr("online %1 dafür, %2 dagegen").arg(idea.pro).arg(idea.contra) : ""
    readonly property string about: [idea.category, idea.place, votes].filter(part => part !== "").join(" · ")

    implicitHeight: column.implicitHeight + 2 * Theme.space.m
    radius: Theme.radius.control
    color: Theme.colours.sunken
    border.width: Theme.hairline
    border.color: Theme.colours.line
    Accessible.role: Accessible.ListItem
    Accessible.name: [idea.title, about].filter(part => part !== "").join(". ")

    ColumnLayout {
        id: column

        x: Theme.space.l
        y: Theme.space.m
        width: root.width - 2 * x
        spacing: Theme.space.xs

        Label {
            Layout.fillWidth: true
            text: root.idea.title
            weight: Font.DemiBold
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            visible: root.idea.text !== ""
            text: root.idea.text
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        Label {
            Layout.fillWidth: true
            visible: root.about !== ""
            text: root.about
            size: Theme.desk.caption
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
