import QtQuick
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// An idea below a measure; a touch opens it.
Pressable {
    id: root

    // number, words, workshop
    required property var idea

    implicitHeight: Math.max(Theme.touch.least, words.height + Theme.space.m)
    text: qsTr("Idee %1: %2, %3").arg(idea.number).arg(idea.words).arg(idea.workshop)

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        width: sign.x - Theme.space.m

        Label {
            width: parent.width
            text: root.idea.words || qsTr("von Hand geschrieben")
            weight: Font.Medium
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: qsTr("Idee %1").arg(root.idea.number) + " · " + root.idea.workshop
            size: Theme.desk.caption
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Icon {
        id: sign

        x: parent.width - width
        anchors.verticalCenter: parent.verticalCenter
        name: "right"
        size: Math.round(Theme.desk.body * 1.2)
        color: Theme.colours.ink2
    }
    Rule {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
