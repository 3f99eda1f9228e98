pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The card of an idea as it looked in the workshop, over all of the page; closing it leads back to where it was asked for.
Sheet {
    id: root

    required property OfficeCardPicture picture
    // a way to the idea, unless that is where it was asked for
    property bool leadsOn: false
    signal ideaWanted(int number)

    title: qsTr("Karte von Idee %1").arg(picture.number)

    function takeFocus() {
        view.forceActiveFocus(Qt.PopupFocusReason);
    }

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius.control
            color: Theme.colours.sunken
        }
        CardPictureView {
            id: view

            objectName: "cardPictureView"
            anchors.fill: parent
            anchors.margins: Theme.space.s
            picture: root.picture
        }
        FocusRing {
            visible: view.activeFocus
        }
        Label {
            objectName: "cardPictureState"
            visible: !view.ready
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            text: view.broken ? qsTr("Dieses Bild lässt sich nicht zeigen.") : qsTr("Das Bild wird geholt.")
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
    }
    Label {
        objectName: "cardPictureWords"
        Layout.fillWidth: true
        text: [root.picture.words || qsTr("von Hand geschrieben"), root.picture.origin].filter(part => part !== "").join(" · ")
        maximumLineCount: 3
        elide: Text.ElideRight
        wrapMode: Text.Wrap
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        AppButton {
            objectName: "cardPictureClose"
            icon: "close"
            text: qsTr("Schließen")
            onClicked: root.dismissed()
        }
        AppButton {
            objectName: "cardPictureIdea"
            visible: root.leadsOn
            kind: "plain"
            icon: "right"
            text: qsTr("Zur Idee %1").arg(root.picture.number)
            onClicked: root.ideaWanted(root.picture.number)
        }
        AppButton {
            objectName: "cardPictureLarger"
            kind: "plain"
            icon: "plus"
            text: qsTr("Größer")
            enabled: view.zoom < view.most
            onClicked: view.zoomBy(1.5)
        }
        AppButton {
            objectName: "cardPictureSmaller"
            kind: "plain"
            icon: "minus"
            text: qsTr("Kleiner")
            enabled: view.zoom > 1
            onClicked: view.zoomBy(1 / 1.5)
        }
        AppButton {
            objectName: "cardPictureBefore"
            visible: root.picture.count > 1
            kind: "plain"
            icon: "left"
            text: qsTr("Voriges Bild")
            enabled: root.picture.at > 1
            onClicked: root.picture.step(-1)
        }
        AppButton {
            objectName: "cardPictureNext"
            visible: root.picture.count > 1
            kind: "plain"
            icon: "right"
            text: qsTr("Nächstes Bild")
            enabled: root.picture.at < root.picture.count
            onClicked: root.picture.step(1)
        }
    }
}
