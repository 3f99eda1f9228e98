pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// How the card of an idea looked, small; a touch shows it large.
Pressable {
    id: root

    required property OfficeCardPicture picture
    readonly property real high: Math.round(Theme.desk.body * 8)

    implicitHeight: high + Theme.space.s * 2
    text: (picture.count > 1 ? qsTr("Karte ansehen, %1 Bilder").arg(picture.count) : qsTr("Karte ansehen")) + (picture.words === "" ? "" : ": " + picture.words)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: root.pressed ? Theme.colours.primarySoft : Theme.colours.sunken
    }
    Item {
        id: ground

        x: Theme.space.s
        y: Theme.space.s
        width: Math.max(0, parent.width - 2 * x)
        height: root.high

        Image {
            id: small

            objectName: "cardThumb"
            anchors.left: parent.left
            width: Math.min(ground.width - said.width - Theme.space.l, ground.height * root.picture.ratio)
            height: ground.height
            // no more dots than are shown; it is unpacked beside the window's own work
            sourceSize.height: Math.round(root.high * 2)
            source: root.picture.source
            asynchronous: true
            cache: false
            mipmap: true
            fillMode: Image.PreserveAspectFit
            horizontalAlignment: Image.AlignLeft
            Accessible.ignored: true
        }
        Column {
            id: said

            x: small.width + Theme.space.l
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(Theme.desk.body * 7)
            spacing: Theme.space.xs

            Icon {
                name: "search"
                size: Math.round(Theme.desk.body * 1.4)
                color: Theme.colours.ink2
            }
            Label {
                width: parent.width
                text: root.picture.source === "" ? qsTr("Das Bild wird geholt.") : qsTr("Karte ansehen")
                weight: Font.Medium
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                visible: root.picture.count > 1
                width: parent.width
                text: qsTr("%1 Bilder").arg(root.picture.count)
                size: Theme.desk.caption
                color: Theme.colours.ink2
                Accessible.ignored: true
            }
        }
    }
}
