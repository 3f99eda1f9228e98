import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The town's logo: chosen as a file, shown on white as it will be printed.
Captioned {
    id: root

    required property LogoController logo

    label: qsTr("Logo")
    hint: qsTr("PNG, JPEG oder SVG, bis 1 MB. Es steht auf dem Titelblatt des Protokolls.")

    Rectangle {
        objectName: "logo"
        visible: root.logo.source !== ""
        Layout.preferredWidth: 260
        Layout.preferredHeight: 120
        radius: Theme.radius.control
        color: "white"
        border.width: Theme.hairline
        border.color: Theme.colours.line

        Image {
            anchors.fill: parent
            anchors.margins: Theme.space.m
            source: root.logo.source
            fillMode: Image.PreserveAspectFit
            sourceSize: Qt.size(520, 240)
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Logo der Kommune")
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        AppButton {
            objectName: "chooseLogo"
            kind: "plain"
            icon: "photo"
            text: qsTr("Bild wählen …")
            onClicked: {
                chooser.source = "";
                chooser.setSource("PictureChooser.qml", {
                    parentWindow: root.Window.window
                });
            }
        }
        AppButton {
            objectName: "dropLogo"
            visible: root.logo.source !== ""
            kind: "plain"
            icon: "bin"
            text: qsTr("Entfernen")
            onClicked: root.logo.drop()
        }
    }
    Loader {
        id: chooser

        objectName: "logoChooser"

        Connections {
            target: chooser.item
            function onAccepted() {
                root.logo.choose((chooser.item as PictureChooser).selectedFile);
            }
        }
    }
}
