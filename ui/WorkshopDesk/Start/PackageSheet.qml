pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// A workshop package before it is opened: its password, what is in it, who signed it, and where the workshop is put.
Sheet {
    id: root

    required property PackageController sent
    readonly property string step: sent.step
    readonly property bool doubtful: sent.trust === "changed" && !sent.trustsKey

    title: qsTr("Workshop-Paket öffnen")
    edge: Qt.TopEdge
    onStepChanged: Qt.callLater(root.takeFocus)
    Component.onCompleted: Qt.callLater(root.takeFocus)

    function takeFocus() {
        if (root.step === "password")
            password.takeFocus();
        else if (root.step === "ready")
            (root.doubtful ? cancel : opener).forceActiveFocus(Qt.OtherFocusReason);
    }

    Label {
        Layout.fillWidth: true
        text: root.sent.fileName
        size: Theme.desk.caption
        color: Theme.colours.ink2
        elide: Text.ElideMiddle
    }
    Field {
        id: password

        objectName: "packagePassword"
        visible: root.step !== "ready"
        enabled: root.step === "password"
        Layout.fillWidth: true
        label: qsTr("Passwort des Pakets")
        hint: root.step === "working" ? qsTr("Das Paket wird geöffnet. Das dauert einige Sekunden.") : qsTr("Das Passwort haben Sie von der Person, die Ihnen das Paket gegeben hat.")
        errorText: root.sent.passwordWrong ? qsTr("Das Passwort passt nicht, oder die Datei ist beschädigt.") : ""
        secret: true
        onAccepted: root.sent.unlock(value)
    }
    ColumnLayout {
        visible: root.step === "ready"
        Layout.fillWidth: true
        spacing: Theme.space.s

        Label {
            Layout.fillWidth: true
            text: root.sent.title
            size: Theme.desk.lead
            weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            text: [root.sent.date, root.sent.placeName, qsTr("%n Karte(n)", "", root.sent.cardCount), qsTr("%n Gruppe(n)", "", root.sent.clusterCount)].filter(part => part !== "").join(" · ")
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
    }
    PackageSigner {
        objectName: "packageSigner"
        visible: root.step === "ready"
        Layout.fillWidth: true
        sent: root.sent
    }
    Captioned {
        visible: root.step === "ready"
        Layout.fillWidth: true
        label: qsTr("Der Workshop wird hier angelegt")

        Label {
            objectName: "packageTarget"
            Layout.fillWidth: true
            text: root.sent.target
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        AppButton {
            visible: root.step !== "ready"
            objectName: "packageUnlock"
            kind: "primary"
            icon: "unlock"
            text: qsTr("Entsperren")
            enabled: root.step === "password" && password.value !== ""
            onClicked: root.sent.unlock(password.value)
        }
        AppButton {
            id: opener

            objectName: "packageOpen"
            visible: root.step === "ready"
            kind: root.doubtful ? "plain" : "primary"
            icon: "importing"
            text: root.doubtful ? qsTr("Trotzdem öffnen") : qsTr("Anlegen und öffnen")
            onClicked: root.sent.restore()
        }
        AppButton {
            objectName: "packageFolder"
            visible: root.step === "ready"
            kind: "plain"
            text: qsTr("Anderer Ordner …")
            onClicked: chooser.active = true
        }
        AppButton {
            id: cancel

            objectName: "packageCancel"
            kind: "plain"
            text: qsTr("Abbrechen")
            onClicked: root.dismissed()
        }
    }
    Loader {
        id: chooser

        active: false
        visible: false
        sourceComponent: FolderDialog {
            title: qsTr("Ordner für den Workshop")
            currentFolder: root.sent.folderUrl
            onAccepted: root.sent.setFolder(selectedFolder)
            onVisibleChanged: {
                if (!visible)
                    chooser.active = false;
            }
            Component.onCompleted: open()
        }
    }
}
