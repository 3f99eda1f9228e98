pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The logos on page 1, each on white as it will be printed, with whose it is.
Captioned {
    id: root

    required property OfficeSenderForm sender

    label: qsTr("Logos")
    hint: sender.full ? qsTr("Mehr Logos haben auf Seite 1 keinen Platz.") : qsTr("PNG, JPEG oder SVG, bis 1 MB.")

    Repeater {
        model: root.sender.logos

        ColumnLayout {
            id: entry

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.space.s

            Rectangle {
                Layout.preferredWidth: 260
                Layout.preferredHeight: 120
                radius: Theme.radius.control
                color: "white"
                border.width: Theme.hairline
                border.color: Theme.colours.line

                Image {
                    anchors.fill: parent
                    anchors.margins: Theme.space.m
                    source: entry.modelData.source
                    fillMode: Image.PreserveAspectFit
                    sourceSize: Qt.size(520, 240)
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("Logo: %1").arg(entry.modelData.name)
                }
            }
            Field {
                objectName: "logoName:" + entry.modelData.name
                Layout.fillWidth: true
                label: qsTr("Wessen Logo")
                text: entry.modelData.name
                maximumLength: root.sender.longest
                onCommitted: value => root.sender.nameLogo(entry.modelData.id, value)
            }
            AppButton {
                objectName: "dropLogo:" + entry.modelData.name
                kind: "plain"
                icon: "bin"
                text: qsTr("Logo entfernen")
                Accessible.description: entry.modelData.name
                onClicked: root.sender.dropLogo(entry.modelData.id)
            }
        }
    }
    AppButton {
        objectName: "addLogo"
        visible: !root.sender.full
        kind: "plain"
        icon: "photo"
        text: qsTr("Logo wählen …")
        onClicked: chooser.active = true
    }
    Loader {
        id: chooser

        active: false
        sourceComponent: SenderLogoChooser {
            sender: root.sender
            onDone: chooser.active = false
        }
    }
}
