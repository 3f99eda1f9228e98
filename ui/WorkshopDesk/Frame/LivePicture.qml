import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// What the camera sees, or a sign in its place.
Rectangle {
    id: root

    required property Camera camera

    radius: Theme.radius.panel
    color: Theme.colours.sunken

    CameraView {
        objectName: "cameraView"
        anchors.fill: parent
        anchors.margins: Theme.space.s
        camera: root.camera
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Bild der Kamera")
    }
    Icon {
        visible: root.camera.state !== "looking"
        anchors.centerIn: parent
        size: 64
        name: "photo"
        color: Theme.colours.ink2
    }
}
