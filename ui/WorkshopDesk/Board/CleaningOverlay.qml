import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// The glass is being wiped: nothing below hears a finger, a mouse or a key for a minute.
FocusScope {
    id: root

    required property TouchController touch
    property int seconds: 60
    signal done

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Putzen: Die Pinnwand reagiert nicht auf Berührung.")
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Escape)
            root.done();
    }
    Component.onCompleted: forceActiveFocus()
    // a writing place that just opens below takes the keys, and Escape would not end the cleaning
    onActiveFocusChanged: if (!activeFocus)
        back.restart()
    Component.onDestruction: touch?.resume()

    Rectangle {
        anchors.fill: parent
        color: Theme.colours.surface
        opacity: 0.94
    }
    Timer {
        id: back

        interval: 0
        onTriggered: root.forceActiveFocus()
    }
    // fingers are kept out before any item hears of them: handlers below could take them from whatever lies on top
    Timer {
        interval: 0
        running: root.width > 0 && button.width > 0
        onTriggered: root.touch.pause(button.mapToItem(null, 0, 0, button.width, button.height))
    }
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        hoverEnabled: true
        preventStealing: true
        onWheel: event => event.accepted = true
    }
    Timer {
        objectName: "cleaningTimer"
        interval: 1000
        repeat: true
        running: true
        onTriggered: {
            root.seconds -= 1;
            if (root.seconds <= 0)
                root.done();
        }
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 80, 900)
        spacing: Theme.space.xl

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Jetzt kann geputzt werden.")
            size: Theme.wall.question
            weight: Font.Bold
            wrapMode: Text.Wrap
        }
        Label {
            objectName: "cleaningLeft"
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("noch %n Sekunde(n)", "", root.seconds)
            size: Theme.wall.numeral
            weight: Font.Bold
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Früher fertig? Halten Sie den Knopf unten rechts zwei Sekunden, oder drücken Sie Esc.")
            size: Theme.wall.small
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
    }
    Rectangle {
        id: button

        objectName: "cleaningDone"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space.xxl
        width: Math.max(word.implicitWidth + 2 * Theme.space.xl, Theme.touch.comfortable)
        height: Math.max(Theme.touch.least, Theme.mm(24))
        radius: Theme.radius.panel
        color: hold.pressed ? Theme.colours.primaryDown : Theme.colours.primary
        Accessible.role: Accessible.Button
        Accessible.name: word.text
        Accessible.onPressAction: root.done()

        Label {
            id: word

            anchors.centerIn: parent
            text: hold.pressed ? qsTr("Bitte halten …") : qsTr("Fertig geputzt")
            size: Theme.wall.small
            weight: Font.DemiBold
            color: Theme.colours.onPrimary
            Accessible.ignored: true
        }
        TapHandler {
            id: hold

            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 2
            onLongPressed: root.done()
        }
    }
}
