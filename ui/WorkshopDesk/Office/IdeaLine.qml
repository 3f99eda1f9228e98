import QtQuick
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One idea in the table: chosen or not, number, words, field, workshop, what became of it.
Pressable {
    id: root

    required property int number
    required property string words
    required property string field
    required property string workshop
    required property string day
    required property string disposition
    required property bool gone
    required property bool chosen
    property bool current: false
    readonly property real unit: Theme.desk.body
    signal ticked

    text: [number, words || qsTr("von Hand geschrieben"), field, workshop, disposition, chosen ? qsTr("ausgewählt") : ""].filter(part => part !== "").join(", ")
    implicitHeight: Math.max(Theme.touch.least, title.height + Theme.space.m, about.height + Theme.space.m, from.height + Theme.space.m)
    Accessible.role: Accessible.ListItem

    Rectangle {
        anchors.fill: parent
        color: root.chosen || root.pressed || root.current ? Theme.colours.primarySoft : "transparent"
    }
    Checkbox {
        id: tick

        objectName: "tick:" + root.number
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Idee %1 auswählen").arg(root.number)
        showText: false
        checked: root.chosen
        onToggled: root.ticked()
    }
    Label {
        id: place

        x: tick.width + Theme.space.s
        anchors.verticalCenter: parent.verticalCenter
        width: root.unit * 3
        text: root.number
        size: Theme.desk.caption
        color: Theme.colours.ink2
        Accessible.ignored: true
    }
    Label {
        id: title

        x: place.x + place.width
        anchors.verticalCenter: parent.verticalCenter
        width: about.x - x - Theme.space.m
        text: root.words || qsTr("von Hand geschrieben")
        weight: Font.Medium
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
        font.strikeout: root.gone
        Accessible.ignored: true
    }
    Label {
        id: about

        x: Math.round(root.width * 0.56)
        anchors.verticalCenter: parent.verticalCenter
        width: from.x - x - Theme.space.m
        text: root.field
        size: Theme.desk.caption
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Label {
        id: from

        x: Math.round(root.width * 0.71)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(root.width * 0.84) - x - Theme.space.s
        text: root.workshop
        size: Theme.desk.caption
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Label {
        x: Math.round(root.width * 0.84)
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - Theme.space.l
        text: root.disposition || qsTr("noch offen")
        size: Theme.desk.caption
        weight: root.disposition === "" ? Font.Normal : Font.DemiBold
        color: root.disposition === "" ? Theme.colours.ink2 : Theme.colours.ok
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Rule {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
