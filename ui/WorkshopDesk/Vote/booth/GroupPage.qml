pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Groups are counted apart, so the paper says which one it belongs to.
BoothPage {
    id: root

    required property BoothController booth

    heading: qsTr("Zu wem gehören Sie?")
    body: qsTr("Die Stimmen werden getrennt gezählt. Ihr Name wird nicht gespeichert.")

    Repeater {
        model: root.booth.groups

        AppButton {
            required property string modelData
            required property int index

            objectName: "group:" + modelData
            Layout.fillWidth: true
            Layout.maximumWidth: 900
            Layout.alignment: Qt.AlignHCenter
            size: Math.min(Theme.wall.title, Math.round(root.height * 0.05))
            implicitHeight: Math.min(Theme.mm(50), Math.round(root.height * 0.12))
            text: modelData
            focus: index === 0
            onClicked: root.booth.chooseGroup(modelData)
        }
    }
    AppButton {
        objectName: "boothBack"
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space.l
        kind: "plain"
        icon: "left"
        size: Math.min(Theme.wall.small, Math.round(root.height * 0.034))
        text: qsTr("Zurück")
        onClicked: root.booth.back()
    }
}
