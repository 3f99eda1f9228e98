pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The files that were written last, and whom they were given to: who has to erase something later knows whom to ask.
Panel {
    id: root

    required property PrivacyController privacy
    readonly property var files: privacy.handedOut
    property bool all: false
    readonly property int most: 4

    title: qsTr("Weitergegeben")
    spacing: Theme.space.l

    Label {
        Layout.fillWidth: true
        text: qsTr("Notieren Sie, wer eine Datei bekommen hat. Muss später etwas gelöscht werden, wissen Sie, wen Sie fragen. Die Notiz bleibt auf diesem Rechner.")
        size: Theme.desk.caption
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    Repeater {
        // counted, not listed: a row stays when its note is written
        model: root.all ? root.files.length : Math.min(root.most, root.files.length)

        Field {
            required property int index
            readonly property var file: root.files[index] ?? null

            objectName: "receiver"
            Layout.fillWidth: true
            label: file ? qsTr("%1, %2").arg(file.day).arg(file.name) : ""
            placeholder: qsTr("An wen gegeben?")
            text: file?.receiver ?? ""
            maximumLength: 200
            onCommitted: value => root.privacy.setReceiver(file.number, value)
        }
    }
    AppButton {
        objectName: "allReceivers"
        visible: root.files.length > root.most
        kind: "plain"
        icon: root.all ? "up" : "down"
        text: root.all ? qsTr("Weniger zeigen") : qsTr("Alle %n Datei(en) zeigen", "", root.files.length)
        onClicked: root.all = !root.all
    }
}
