import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Frame
import WorkshopDesk.Theme

// The live picture of the camera with a word on how good it is; one touch takes it.
Page {
    id: root

    required property PhotoController photos
    readonly property bool looking: photos.camera.camera.state === "looking"
    readonly property string said: looking ? PhotoText.live(photos.camera.hint) : CameraText.trouble(photos.camera.camera.state)

    title: qsTr("Mit der Kamera aufnehmen")
    subtitle: qsTr("Bitte ohne Menschen im Bild. Das Foto wird nur gelesen und nicht gespeichert.")
    fills: true
    actions: AppButton {
        objectName: "cameraBack"
        icon: "left"
        text: qsTr("Zurück")
        onClicked: root.photos.camera.look(false)
    }
    onSaidChanged: Accessible.announce(said, Accessible.Polite)

    LivePicture {
        Layout.fillWidth: true
        Layout.fillHeight: true
        camera: root.photos.camera.camera
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.l

        Icon {
            visible: root.photos.camera.hint !== "" || !root.looking
            name: root.looking && ["good", "no-board", "no-markers"].includes(root.photos.camera.hint) ? "check" : "warning"
            color: Theme.colours.ink
        }
        Label {
            objectName: "cameraSaid"
            Layout.fillWidth: true
            text: root.said
            size: Theme.desk.lead
            wrapMode: Text.Wrap
        }
        AppButton {
            objectName: "cameraTake"
            kind: "primary"
            icon: "photo"
            enabled: root.looking
            text: qsTr("Aufnehmen")
            onClicked: root.photos.camera.take()
        }
    }
}
