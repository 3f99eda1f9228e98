import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What the workshop package gets on its way: a signature, a password.
ColumnLayout {
    id: root

    required property PackageCoverController cover

    spacing: Theme.space.xs

    Checkbox {
        objectName: "sign"
        Layout.fillWidth: true
        text: qsTr("Unterschreiben")
        checked: root.cover.signs
        onToggled: on => root.cover.setSigns(on)
    }
    Field {
        objectName: "signer"
        visible: root.cover.signs
        Layout.fillWidth: true
        label: qsTr("Wer unterschreibt")
        placeholder: qsTr("Stadt oder Projektbüro")
        hint: qsTr("Wer das Paket öffnet, sieht diesen Namen, und ob jemand das Paket verändert hat.")
        errorText: root.cover.signer === "" ? qsTr("Bitte tragen Sie ein, wer unterschreibt.") : ""
        text: root.cover.signer
        maximumLength: 80
        onCommitted: value => root.cover.setSigner(value)
    }
    Checkbox {
        objectName: "protect"
        Layout.fillWidth: true
        text: qsTr("Mit Passwort schützen")
        checked: root.cover.protects
        onToggled: on => root.cover.setProtects(on)
    }
    Field {
        objectName: "newPassword"
        visible: root.cover.protects
        Layout.fillWidth: true
        label: qsTr("Passwort")
        hint: qsTr("Ohne das Passwort öffnet niemand das Paket, auch Sie nicht. Es wird nirgends gespeichert.")
        text: root.cover.password
        secret: true
        onEdited: value => root.cover.setPassword(value)
    }
    Field {
        objectName: "passwordAgain"
        visible: root.cover.protects
        Layout.fillWidth: true
        label: qsTr("Passwort noch einmal")
        errorText: root.cover.again !== "" && root.cover.again !== root.cover.password ? qsTr("Die beiden Passwörter sind noch nicht gleich.") : ""
        text: root.cover.again
        secret: true
        onEdited: value => root.cover.setAgain(value)
    }
}
