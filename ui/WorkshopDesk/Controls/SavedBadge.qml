import QtQuick

// Says that nothing can be lost, or that it still can.
Badge {
    property bool saved: true

    text: saved ? qsTr("gesichert") : qsTr("noch nicht gesichert")
    tone: saved ? "ok" : "warn"
    icon: saved ? "check" : "warning"
}
