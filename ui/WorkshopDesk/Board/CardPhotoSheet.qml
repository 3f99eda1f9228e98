pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// A card as its photo shows it, large, with the words that were made of it.
Sheet {
    id: root

    required property PhotoController photos
    required property string noteId
    required property int number
    required property real most
    // {picture, ratio, text, unconfirmed}; empty for a card without a photo
    readonly property var shown: photos.photoOf(noteId, photos.words.count)

    title: qsTr("Karte Nr. %1 auf dem Foto").arg(root.number)

    function takeFocus() {
        confirm.visible ? confirm.forceActiveFocus(Qt.PopupFocusReason) : done.forceActiveFocus(Qt.PopupFocusReason);
    }

    Image {
        visible: root.shown.picture !== undefined
        objectName: "cardPhoto"
        Layout.preferredWidth: 760
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(760 / (root.shown.ratio ?? 2), root.most - 240)
        source: root.shown.picture ?? ""
        fillMode: Image.PreserveAspectFit
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Foto von Karte %1").arg(root.number)
    }
    Label {
        Layout.fillWidth: true
        text: root.shown.picture === undefined ? qsTr("Zu dieser Karte gibt es kein Foto mehr.") : root.shown.text || qsTr("Zu dieser Karte gibt es nur das Bild.")
        color: root.shown.text ? Theme.colours.ink : Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    Label {
        visible: root.shown.unconfirmed ?? false
        Layout.fillWidth: true
        text: qsTr("Diesen Text hat noch niemand mit dem Foto verglichen.")
        color: Theme.colours.warn
        wrapMode: Text.Wrap
    }
    RowLayout {
        spacing: Theme.space.m

        AppButton {
            id: confirm

            objectName: "cardPhotoConfirm"
            visible: root.shown.unconfirmed ?? false
            kind: "primary"
            icon: "check"
            text: qsTr("Stimmt so")
            onClicked: root.photos.words.confirmNote(root.noteId)
        }
        AppButton {
            id: done

            objectName: "cardPhotoDone"
            text: qsTr("Schließen")
            onClicked: root.dismissed()
        }
    }
}
