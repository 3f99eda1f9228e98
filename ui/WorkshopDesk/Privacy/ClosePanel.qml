pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The end of a workshop: closing it for good, what that has erased, and opening it again.
Panel {
    id: root

    required property PrivacyController privacy
    required property LockController locks
    required property ClosingRecordsController records
    property bool asking: false
    readonly property var erased: privacy.erased

    objectName: "closePanel"
    title: privacy.finished ? qsTr("Abgeschlossen am %1").arg(privacy.finishedOn) : qsTr("Abschließen")
    spacing: Theme.space.m

    Label {
        visible: root.privacy.retentionOver
        objectName: "retentionOver"
        Layout.fillWidth: true
        text: qsTr("Die Aufbewahrungsfrist ist am %1 abgelaufen.").arg(root.privacy.retainUntil)
        color: Theme.colours.warn
        weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    Label {
        visible: !root.privacy.finished
        Layout.fillWidth: true
        text: qsTr("Wenn alles geschrieben ist: Frühere Fassungen, Ablage, Stimmzettel und Sicherungen werden gelöscht, die Ergebnisse bleiben.")
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    Label {
        objectName: "erased"
        visible: root.erased.copies !== undefined
        Layout.fillWidth: true
        text: qsTr("Gelöscht: %1.").arg([qsTr("%n Karte(n) aus der Ablage", "", root.erased.binnedCards ?? 0), qsTr("%n Foto(s) der ganzen Pinnwand", "", root.erased.boardPhotos ?? 0), qsTr("%n Stimmzettel", "", root.erased.papers ?? 0), qsTr("%n Stimmkarte(n)", "", root.erased.votingCards ?? 0), qsTr("%n Sicherungskopie(n)", "", root.erased.copies?.length ?? 0), qsTr("alle früheren Fassungen")].join(", "))
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
    Label {
        visible: root.privacy.finished
        Layout.fillWidth: true
        text: qsTr("Nichts ändert sich mehr. Die Ergebnisse lassen sich weiter ansehen und mitnehmen. Für eine Berichtigung öffnen Sie den Workshop wieder; was gelöscht ist, bleibt gelöscht.")
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    AppButton {
        id: wish

        objectName: root.privacy.finished ? "reopenWorkshop" : "closeWorkshop"
        Layout.fillWidth: true
        kind: "plain"
        icon: root.privacy.finished ? "unlock" : "lock"
        text: root.privacy.finished ? qsTr("Wieder öffnen") : qsTr("Workshop abschließen …")
        onClicked: {
            if (root.privacy.finished) {
                root.privacy.reopen();
                return;
            }
            root.privacy.plan();
            root.records.look();
            root.asking = true;
        }
    }
    Loader {
        active: root.asking
        visible: false
        sourceComponent: CloseQuestion {
            parent: root.Window.contentItem
            privacy: root.privacy
            locks: root.locks
            records: root.records
            onAnswered: yes => {
                root.asking = false;
                wish.forceActiveFocus(Qt.PopupFocusReason);
                if (yes)
                    root.privacy.finish();
            }
        }
    }
}
