import QtQuick
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One measure in the list: key, title with its gaps, field, status, ideas, both ranks and their difference.
Pressable {
    id: root

    // a line of OfficeMeasuresController.lines
    required property var measure
    property bool current: false
    readonly property real unit: Theme.desk.body
    readonly property string lacking: measure.gaps > 0 ? qsTr("%n Angabe(n) fehlen noch", "", measure.gaps) : qsTr("vollständig")

    text: [measure.key, measure.title, measure.field, measure.status, lacking, qsTr("%Ln Idee(n)", "", measure.ideas), qsTr("Rang der Bürgerschaft %1, der Verwaltung %2, Unterschied %3").arg(measure.citizens).arg(measure.administration).arg(measure.difference)].filter(part => part !== "").join(", ")
    implicitHeight: Math.max(Theme.touch.least, title.height + Theme.space.l, about.height + Theme.space.l, state.height + Theme.space.l)
    Accessible.role: Accessible.ListItem

    component Cell: Label {
        anchors.verticalCenter: parent?.verticalCenter
        size: Theme.desk.caption
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    Rectangle {
        anchors.fill: parent
        color: root.pressed || root.current ? Theme.colours.primarySoft : "transparent"
    }
    Cell {
        id: key

        x: root.unit
        width: root.unit * 3.2
        text: root.measure.key
        weight: Font.DemiBold
    }
    Column {
        id: title

        x: key.x + key.width
        anchors.verticalCenter: parent.verticalCenter
        width: about.x - x - Theme.space.m

        Label {
            width: parent.width
            text: root.measure.title
            weight: Font.Medium
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: root.lacking
            size: Theme.desk.caption
            color: root.measure.gaps > 0 ? Theme.colours.warn : Theme.colours.ok
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Cell {
        id: about

        x: Math.round(root.width * 0.42)
        width: Math.round(root.width * 0.14)
        text: root.measure.field
    }
    Cell {
        id: state

        x: Math.round(root.width * 0.57)
        width: Math.round(root.width * 0.12)
        text: root.measure.status
        weight: Font.DemiBold
        color: Theme.colours.ink
    }
    Cell {
        x: Math.round(root.width * 0.7)
        text: "%L1".arg(root.measure.ideas)
    }
    Cell {
        x: Math.round(root.width * 0.76)
        text: root.measure.citizens
        size: Theme.desk.body
    }
    Cell {
        x: Math.round(root.width * 0.85)
        text: root.measure.administration
        size: Theme.desk.body
    }
    Cell {
        x: Math.round(root.width * 0.94)
        text: root.measure.difference
        size: Theme.desk.body
    }
    Rule {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
