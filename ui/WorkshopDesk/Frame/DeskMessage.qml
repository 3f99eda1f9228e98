import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Controls

// The desk's latest message, and the way out of it where there is one.
MessageBand {
    id: root

    required property DeskController desk

    z: 100
    visible: desk.messenger.shown
    tone: desk.messenger.tone
    happened: desk.messenger.happened
    safe: desk.messenger.safe
    remedy: desk.messenger.advice
    onDismissed: desk.messenger.dismiss()

    AppButton {
        visible: root.desk.messenger.recoverable !== ""
        kind: "plain"
        icon: "undo"
        text: qsTr("Sicherung öffnen")
        onClicked: root.desk.recover()
    }
}
