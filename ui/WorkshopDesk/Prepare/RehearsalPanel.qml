import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The rehearsal: begin it, or, when it goes on, begin for real.
Panel {
    id: root

    required property RehearsalController rehearsal
    property bool asking: false

    visible: rehearsal.possible || rehearsal.running
    title: rehearsal.running ? qsTr("Die Probe läuft") : qsTr("Probe")
    spacing: Theme.space.m

    Label {
        Layout.fillWidth: true
        text: root.rehearsal.running ? qsTr("Probieren Sie alles aus. Mit „Im Ernst beginnen“ verschwindet, was in der Probe entstanden ist; was vorbereitet war, bleibt.") : qsTr("Spielen Sie den Abend einmal durch. Danach räumt das Programm alles weg, was dabei entstanden ist.")
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    AppButton {
        objectName: "startRehearsal"
        visible: root.rehearsal.possible
        kind: "soft"
        icon: "play"
        text: qsTr("Probe beginnen")
        onClicked: root.rehearsal.start()
    }
    AppButton {
        objectName: "beginForReal"
        visible: root.rehearsal.running
        kind: "primary"
        icon: "check"
        text: qsTr("Im Ernst beginnen")
        onClicked: root.asking = true
    }
    Loader {
        active: root.asking
        sourceComponent: BeginQuestion {
            parent: root.Window.contentItem
            onAnswered: yes => {
                root.asking = false;
                if (yes)
                    root.rehearsal.beginForReal();
            }
        }
    }
}
