pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Asked before a workshop is closed for good: what goes and what stays, in numbers. Nothing else can be reached meanwhile.
FocusScope {
    id: root

    required property PrivacyController privacy
    required property LockController locks
    required property ClosingRecordsController records
    property bool asksPin: false
    readonly property var planned: privacy.planned
    readonly property int copies: planned.copies?.length ?? 0
    signal answered(bool yes)

    anchors.fill: parent
    z: 1000
    Accessible.role: Accessible.AlertMessage
    Accessible.name: sheet.title
    Component.onCompleted: no.forceActiveFocus(Qt.PopupFocusReason)
    Keys.onEscapePressed: root.answered(false)

    // the focus stays in the question
    Timer {
        interval: 1
        running: !root.activeFocus
        onTriggered: (save.visible ? save : no).forceActiveFocus(Qt.TabFocusReason)
    }
    Rectangle {
        anchors.fill: parent
        // dark in every palette
        color: Theme.colours.cardInk
        opacity: 0.5
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
    }
    TouchGround {
        anchors.fill: parent
    }
    Sheet {
        id: sheet

        objectName: "closeQuestion"
        anchors.centerIn: parent
        width: Math.min(760, root.width - 2 * Theme.space.xl)
        closable: false
        title: qsTr("Workshop abschließen?")

        ColumnLayout {
            visible: !root.asksPin
            Layout.fillWidth: true
            spacing: Theme.space.m

            Label {
                text: qsTr("Das wird für immer gelöscht")
                weight: Font.DemiBold
            }
            Line {
                Layout.fillWidth: true
                icon: "bin"
                tint: Theme.colours.danger
                text: qsTr("alle früheren Fassungen und die Reihenfolge, in der etwas geschah")
            }
            Line {
                Layout.fillWidth: true
                icon: "bin"
                tint: Theme.colours.danger
                text: [qsTr("%n Karte(n) in der Ablage", "", root.planned.binnedCards ?? 0), qsTr("%n Foto(s) der ganzen Pinnwand", "", root.planned.boardPhotos ?? 0), qsTr("%n Stimmzettel", "", root.planned.papers ?? 0), qsTr("%n Stimmkarte(n)", "", root.planned.votingCards ?? 0)].join(", ")
            }
            Line {
                objectName: "copies"
                Layout.fillWidth: true
                icon: "bin"
                tint: Theme.colours.danger
                text: root.copies === 0 ? qsTr("Sicherungskopien neben der Datei: keine") : qsTr("%n Sicherungskopie(n) neben der Datei: %1", "", root.copies).arg(root.planned.copies.slice(0, 2).join(", ") + (root.copies > 2 ? " …" : ""))
            }
            Label {
                text: qsTr("Das bleibt")
                weight: Font.DemiBold
            }
            Line {
                Layout.fillWidth: true
                icon: "check"
                text: qsTr("was auf den Pinnwänden und im Themenspeicher liegt, die Ergebnisse der Abstimmungen, Aussagen und Steckbriefe")
            }
            Label {
                visible: root.records.possible > 0 && root.records.saved === 0
                Layout.fillWidth: true
                text: qsTr("Zählprotokolle lassen sich danach nicht mehr schreiben. Jetzt möglich: %1.").arg(root.records.possible)
                weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            Line {
                objectName: "recordsSaved"
                visible: root.records.saved > 0
                Layout.fillWidth: true
                icon: "check"
                text: qsTr("%n Zählprotokoll(e) gespeichert in %1", "", root.records.saved).arg(root.records.savedFolder)
            }
            Label {
                Layout.fillWidth: true
                text: qsTr("Kopien, die Sie woanders abgelegt haben, erreicht das Programm nicht.")
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
            }
        }
        PinQuestion {
            id: pin

            visible: root.asksPin
            Layout.fillWidth: true
            locks: root.locks
            onOpened: root.answered(true)
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.m

            AppButton {
                id: save

                objectName: "saveRecords"
                visible: root.records.possible > 0 && root.records.saved === 0 && !root.asksPin
                kind: "primary"
                icon: "file"
                text: qsTr("Zählprotokolle jetzt speichern")
                onClicked: {
                    root.records.saveAll();
                    no.forceActiveFocus(Qt.OtherFocusReason);
                }
            }
            AppButton {
                id: no

                objectName: "keepOpen"
                kind: "plain"
                text: qsTr("Noch nicht")
                onClicked: root.answered(false)
            }
            AppButton {
                id: yes

                objectName: "closeForGood"
                visible: !root.asksPin
                kind: "danger"
                icon: "lock"
                text: qsTr("Löschen und abschließen")
                onClicked: {
                    if (!root.locks.hasPin) {
                        root.answered(true);
                        return;
                    }
                    root.asksPin = true;
                    pin.takeFocus();
                }
            }
        }
    }
}
