import QtQuick
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One unread card: its colour and sign, its words, where it came from.
Rectangle {
    id: root

    required property string noteId
    required property int number
    required property string words
    required property string tint
    required property string source
    required property bool faceDown
    readonly property string spoken: faceDown ? qsTr("verdeckt") : words === "" ? qsTr("ohne Text") : words
    signal read

    implicitHeight: Math.max(60, text.implicitHeight + 16)
    radius: Theme.radius.control
    color: Theme.colours.sunken
    border.width: Theme.highContrast ? 2 : 0
    border.color: Theme.colours.line
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Karte %1: %2").arg(number).arg(spoken)

    Rectangle {
        id: paper

        x: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        width: 40
        height: 28
        radius: Theme.radius.paper
        color: Theme.colours.cards[root.tint]
        border.width: 1
        border.color: Theme.colours.tabs[root.tint]

        Glyph {
            anchors.centerIn: parent
            kind: root.tint
            size: 14
        }
    }
    Column {
        id: text

        anchors.left: paper.right
        anchors.leftMargin: Theme.space.m
        anchors.right: done.left
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: root.spoken
            weight: Font.Medium
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: qsTr("Karte %1 · %2").arg(root.number).arg(root.source)
            size: Theme.desk.caption
            color: Theme.colours.ink2
            Accessible.ignored: true
        }
    }
    IconButton {
        id: done

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        icon: "check"
        text: qsTr("Gelesen")
        Accessible.name: qsTr("Karte %1 gelesen").arg(root.number)
        onClicked: root.read()
    }
}
