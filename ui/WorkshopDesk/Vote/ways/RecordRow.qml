import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The closing record: anyone can count again from it.
RowLayout {
    id: root

    required property RecordController record

    spacing: Theme.space.l

    AppButton {
        objectName: "saveRecord"
        kind: "plain"
        icon: "exporting"
        text: qsTr("Zählprotokoll sichern")
        onClicked: root.record.save()
    }
    Label {
        id: saved

        objectName: "recordSaved"
        Layout.fillWidth: true
        text: root.record.saved !== "" ? qsTr("Gesichert: %1").arg(root.record.saved) : qsTr("Prüfsumme %1 …").arg(root.record.checksum.slice(0, 16))
        size: Theme.desk.caption
        color: Theme.colours.ink2
        wrapMode: Text.WrapAnywhere
    }
    Connections {
        target: root.record
        function onChanged() {
            if (root.record.saved !== "")
                saved.Accessible.announce(saved.text);
        }
    }
}
