import QtQuick
import WorkshopDesk.Theme

// The facilitator's gesture: two fingers held in this corner for three seconds. Nobody does that by accident.
Rectangle {
    id: root

    readonly property bool two: first.pressed && second.pressed
    signal held

    width: Math.max(Theme.mm(80), 190)
    height: Math.max(Theme.mm(60), hint.implicitHeight + 2 * Theme.space.l)
    radius: Theme.radius.panel
    color: two ? Theme.colours.primarySoft : Theme.colours.surface
    border.width: 2
    border.color: Theme.colours.lineStrong
    Accessible.role: Accessible.StaticText
    Accessible.name: hint.text

    Label {
        id: hint

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.s
        text: root.two ? qsTr("Bitte weiter halten …") : qsTr("Hier zwei Finger drei Sekunden halten")
        size: Theme.desk.caption
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    MultiPointTouchArea {
        anchors.fill: parent
        mouseEnabled: false
        touchPoints: [
            TouchPoint {
                id: first
            },
            TouchPoint {
                id: second
            }
        ]
    }
    Timer {
        objectName: "cornerTimer"
        interval: 3000
        running: root.visible && root.two
        onTriggered: root.held()
    }
}
