import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Whoever leaves the booth in the middle of a paper gives it up: after some seconds without a touch, counted where all see it.
Rectangle {
    id: root

    property bool running: false
    property int seconds: 60
    property int remaining: seconds
    // the last seconds are said in words
    readonly property bool warns: running && remaining <= Math.min(20, Math.ceil(seconds / 2))
    readonly property string words: qsTr("Noch %n Sekunde(n). Danach wird dieser Stimmzettel verworfen.", "", remaining)
    signal expired

    function touched() {
        remaining = seconds;
    }

    implicitHeight: warns ? row.implicitHeight + 2 * Theme.space.m : running ? 10 : 0
    color: warns ? Theme.colours.warnSoft : Theme.colours.sunken
    onRunningChanged: touched()
    onSecondsChanged: touched()
    onWarnsChanged: {
        if (warns)
            Accessible.announce(words, Accessible.Assertive);
    }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words
    Accessible.ignored: !warns

    Rectangle {
        visible: !root.warns
        width: root.width * root.remaining / Math.max(1, root.seconds)
        height: parent.height
        color: Theme.colours.lineStrong
    }
    RowLayout {
        id: row

        visible: root.warns
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.xxl
        spacing: Theme.space.xl

        Label {
            objectName: "idleWords"
            Layout.fillWidth: true
            text: root.words
            size: Theme.wall.label
            weight: Font.DemiBold
            color: Theme.colours.warn
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        AppButton {
            objectName: "stay"
            size: Theme.wall.label
            kind: "primary"
            text: qsTr("Ich bin noch da")
            onClicked: root.touched()
        }
    }
    Timer {
        objectName: "idleTimer"
        interval: 1000
        repeat: true
        running: root.running
        onTriggered: {
            root.remaining -= 1;
            if (root.remaining <= 0)
                root.expired();
        }
    }
}
