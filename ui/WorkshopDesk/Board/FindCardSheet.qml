import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Frame
import WorkshopDesk.Theme

// A printed card before the camera, or its number: the board shows where it lies.
Sheet {
    id: root

    required property CardFinder finder
    readonly property string trouble: CameraText.trouble(finder.camera.state)
    readonly property string said: finder.problem === "unknown" ? qsTr("Diese Karte gibt es auf keiner Pinnwand.") : finder.problem === "away" ? qsTr("Diese Karte liegt in der Ablage oder im Themenspeicher.") : ""

    title: qsTr("Karte suchen")
    spacing: Theme.space.m
    Component.onCompleted: finder.look(true)
    Component.onDestruction: finder.look(false)
    onSaidChanged: {
        if (said !== "")
            Accessible.announce(said, Accessible.Assertive);
    }

    function takeFocus() {
        number.takeFocus();
    }

    LivePicture {
        visible: root.trouble === ""
        Layout.fillWidth: true
        Layout.preferredHeight: 300
        camera: root.finder.camera
    }
    Label {
        Layout.fillWidth: true
        Layout.preferredWidth: 460
        text: root.trouble || qsTr("Bitte halten Sie eine gedruckte Karte vor die Kamera.")
        wrapMode: Text.Wrap
    }
    Field {
        id: number

        objectName: "findNumber"
        Layout.fillWidth: true
        label: qsTr("Oder die Nummer der Karte, Eingabetaste sucht")
        maximumLength: 6
        inputMethodHints: Qt.ImhDigitsOnly
        validator: IntValidator {
            bottom: 1
        }
        errorText: root.said
        goesOn: true
        onAccepted: root.finder.call(parseInt(value))
    }
    AppButton {
        objectName: "findShow"
        kind: "primary"
        icon: "search"
        text: qsTr("Zeigen")
        enabled: number.value !== ""
        onClicked: root.finder.call(parseInt(number.value))
    }
}
