import QtQuick
import WorkshopDesk.Theme

// One phase of the time plan: its clock time, planned minutes as a frame, minutes used as a bar in it.
Item {
    id: root

    // {title, minutes, starts, entered, used, standing}
    required property var modelData
    // minutes of the longest phase, planned or used
    required property int longest
    readonly property bool now: modelData.standing === "now"
    readonly property string clock: modelData.entered !== "" ? modelData.entered : modelData.starts
    readonly property string length: modelData.standing === "skipped" ? qsTr("übersprungen") : modelData.standing === "done" && modelData.used !== modelData.minutes ? qsTr("%1 statt %2 Min.").arg(modelData.used).arg(modelData.minutes) : qsTr("%1 Min.").arg(modelData.minutes)
    readonly property real room: minutes.x - bar.x - Theme.space.s

    implicitHeight: Math.max(26, Math.round(Theme.desk.body * 1.6))
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, %3").arg(modelData.title).arg(length).arg(modelData.entered !== "" ? qsTr("begonnen um %1 Uhr").arg(modelData.entered) : modelData.starts !== "" ? qsTr("geplant um %1 Uhr").arg(modelData.starts) : qsTr("ohne Uhrzeit"))

    Label {
        id: time

        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(Theme.desk.caption * 3.4)
        text: root.clock
        size: Theme.desk.caption
        color: root.modelData.entered !== "" ? Theme.colours.ink : Theme.colours.ink2
        font.features: ({
                "tnum": 1
            })
        Accessible.ignored: true
    }
    Label {
        id: title

        x: time.width
        width: Math.round(root.width * 0.36)
        anchors.verticalCenter: parent.verticalCenter
        text: root.modelData.title
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.desk.caption - 2
        elide: Text.ElideRight
        weight: root.now ? Font.Bold : Font.Normal
        font.strikeout: root.modelData.standing === "skipped"
        color: root.modelData.standing === "done" || root.modelData.standing === "skipped" ? Theme.colours.ink2 : Theme.colours.ink
        Accessible.ignored: true
    }
    Rectangle {
        id: bar

        x: title.x + title.width + Theme.space.s
        width: Math.max(4, root.room * root.modelData.minutes / root.longest)
        height: 18
        radius: 3
        anchors.verticalCenter: parent.verticalCenter
        color: "transparent"
        border.width: 2
        border.color: Theme.colours.lineStrong
    }
    Rectangle {
        x: bar.x
        width: Math.max(0, root.room * root.modelData.used / root.longest)
        height: 10
        anchors.verticalCenter: parent.verticalCenter
        color: root.now ? Theme.colours.primary : Theme.colours.barSoft
    }
    Label {
        id: minutes

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(Theme.desk.caption * 7)
        horizontalAlignment: Text.AlignRight
        text: root.length
        size: Theme.desk.caption
        color: Theme.colours.ink2
        Accessible.ignored: true
    }
}
