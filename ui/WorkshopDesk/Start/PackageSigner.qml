import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Who signed a package, and what this computer knows of them.
ColumnLayout {
    id: root

    required property PackageController sent
    readonly property string trust: sent.trust
    readonly property string said: trust === "known" ? qsTr("Unterzeichnet von %1, bekannt seit %2.").arg(sent.signer).arg(sent.since) : trust === "new" ? qsTr("Unterzeichnet von %1. Zum ersten Mal gesehen, Fingerabdruck %2.").arg(sent.signer).arg(sent.fingerprint) : trust === "changed" ? qsTr("Achtung: anderer Schlüssel als bisher. Unterzeichnet als %1, bekannt seit %2.").arg(sent.signer).arg(sent.since) : qsTr("Nicht unterzeichnet. Von wem das Paket stammt, lässt sich nicht prüfen.")

    spacing: Theme.space.xs

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Icon {
            Layout.alignment: Qt.AlignTop
            name: root.trust === "known" ? "check" : root.trust === "changed" ? "warning" : "info"
            size: Math.round(Theme.desk.body * 1.35)
            color: root.trust === "changed" ? Theme.colours.danger : root.trust === "known" ? Theme.colours.ok : Theme.colours.ink2
        }
        Label {
            Layout.fillWidth: true
            text: root.said
            weight: root.trust === "changed" ? Font.DemiBold : Font.Normal
            color: root.trust === "changed" ? Theme.colours.danger : Theme.colours.ink
            wrapMode: Text.Wrap
        }
    }
    Label {
        visible: root.trust === "new" || root.trust === "changed"
        Layout.fillWidth: true
        text: root.trust === "new" ? qsTr("Lassen Sie sich den Fingerabdruck vorlesen, wenn Sie sichergehen möchten. Wer von nun an so unterzeichnet, ist bekannt.") : qsTr("Bitte fragen Sie dort nach, ob dieser Fingerabdruck stimmt: %1").arg(root.sent.fingerprint)
        size: Theme.desk.caption
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    Checkbox {
        objectName: "packageTrust"
        visible: root.trust === "changed"
        Layout.fillWidth: true
        text: qsTr("Ich habe nachgefragt, der Schlüssel gilt.")
        checked: root.sent.trustsKey
        onToggled: on => root.sent.setTrustsKey(on)
    }
}
