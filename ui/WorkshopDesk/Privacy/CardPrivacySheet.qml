pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One card: who may read it, and erasing it for ever when somebody demands that.
Sheet {
    id: root

    required property PrivacyController privacy
    required property LockController locks
    required property string noteId
    required property int number
    // card, ask (once more) or pin
    property string page: "card"

    title: page === "card" ? qsTr("Karte Nr. %1: Schutz").arg(number) : qsTr("Karte Nr. %1 löschen?").arg(number)

    function takeFocus() {
        only.forceActiveFocus(Qt.PopupFocusReason);
    }
    function erase() {
        if (root.privacy.eraseNote(root.noteId))
            root.dismissed();
        else
            root.page = "card";
    }

    ColumnLayout {
        visible: root.page === "card"
        spacing: Theme.space.l

        InternalSwitch {
            id: only

            Layout.fillWidth: true
            Layout.preferredWidth: 480
            privacy: root.privacy
            kind: "note"
            recordId: root.noteId
        }
        Rule {
            Layout.fillWidth: true
        }
        Label {
            Layout.fillWidth: true
            Layout.preferredWidth: 480
            text: qsTr("Wenn jemand verlangt, dass sein Zettel verschwindet:")
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
        AppButton {
            objectName: "eraseNote"
            kind: "plain"
            icon: "bin"
            text: qsTr("Diesen Zettel löschen …")
            onClicked: {
                root.page = "ask";
                no.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
    }
    ColumnLayout {
        visible: root.page === "ask"
        spacing: Theme.space.m

        Line {
            Layout.fillWidth: true
            Layout.preferredWidth: 560
            icon: "bin"
            tint: Theme.colours.danger
            text: qsTr("Worte und Handschrift werden überall gelöscht: auf dieser Karte, auf ihren Kopien, in früheren Fassungen, in Abstimmungen und in den Sicherungen. Das lässt sich nicht zurücknehmen.")
        }
        Line {
            Layout.fillWidth: true
            icon: "check"
            text: qsTr("Die Nummer und der Platz bleiben. Auf der Karte steht „(gelöscht)“.")
        }
        HandedOutList {
            Layout.fillWidth: true
            privacy: root.privacy
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.m

            AppButton {
                id: no

                objectName: "keepNote"
                kind: "plain"
                text: qsTr("Behalten")
                onClicked: root.dismissed()
            }
            AppButton {
                objectName: "eraseForEver"
                kind: "danger"
                icon: "bin"
                text: qsTr("Für immer löschen")
                onClicked: {
                    if (!root.locks.hasPin) {
                        root.erase();
                        return;
                    }
                    root.page = "pin";
                    pin.takeFocus();
                }
            }
        }
    }
    PinQuestion {
        id: pin

        visible: root.page === "pin"
        Layout.preferredWidth: 480
        locks: root.locks
        onOpened: root.erase()
    }
}
