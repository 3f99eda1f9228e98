pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Controls

// Begin the rehearsal or, while it goes on, begin for real; that is asked once. Away when the workshop has begun.
AppButton {
    id: root

    required property RehearsalController rehearsal
    property bool asking: false

    objectName: rehearsal?.running ? "beginForReal" : "startRehearsal"
    visible: rehearsal !== null && (rehearsal.possible || rehearsal.running)
    kind: rehearsal?.running ? "soft" : "plain"
    icon: rehearsal?.running ? "check" : "play"
    text: rehearsal?.running ? qsTr("Im Ernst beginnen") : qsTr("Probe beginnen")
    Accessible.description: rehearsal?.running ? qsTr("Löscht, was in der Probe entstanden ist.") : qsTr("Alles ausprobieren; danach räumt das Programm es weg.")
    onClicked: {
        if (root.rehearsal.running)
            root.asking = true;
        else
            root.rehearsal.start();
    }

    Loader {
        active: root.asking
        sourceComponent: BeginQuestion {
            parent: root.Window.contentItem
            onAnswered: yes => {
                root.asking = false;
                root.forceActiveFocus(Qt.PopupFocusReason);
                if (yes)
                    root.rehearsal.beginForReal();
            }
        }
    }
}
