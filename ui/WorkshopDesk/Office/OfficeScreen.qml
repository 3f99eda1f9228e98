pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Frame
import WorkshopDesk.Theme

// Projektbüro: a catalogue is chosen, then its panes side by side. It needs no open workshop.
PlacesFrame {
    id: root

    required property OfficeController office
    readonly property bool open: office?.open === true
    // -1: nobody has chosen a pane of this catalogue yet
    property int chosen: -1
    readonly property int pane: chosen >= 0 ? chosen : office?.intake.empty ? 0 : 1

    current: "office"
    titled: false
    onOpenChanged: chosen = -1
    trailing: [
        Label {
            anchors.verticalCenter: parent?.verticalCenter
            width: Math.min(Math.ceil(implicitWidth), Math.round(root.width * 0.3))
            text: root.office?.title ?? ""
            weight: Font.Medium
            maximumLineCount: 2
            elide: Text.ElideRight
            wrapMode: Text.WrapAnywhere
            horizontalAlignment: Text.AlignRight
        }
    ]

    Page {
        visible: root.office !== null && !root.open
        anchors.fill: parent
        title: qsTr("Projektbüro")
        subtitle: qsTr("Alle Workshops und Ideenspeicher eines Prozesses in einem Katalog.")

        Loader {
            Layout.fillWidth: true
            active: root.office !== null && !root.open
            sourceComponent: CatalogueChoice {
                office: root.office
            }
        }
    }
    Page {
        objectName: "officePage"
        visible: root.open
        // what is covered is not reached by keys either
        enabled: !picture.active
        anchors.fill: parent
        title: panes.all[root.pane].title
        fills: true
        spacing: Theme.space.l
        actions: [
            Segmented {
                objectName: "officePanes"
                text: qsTr("Bereiche des Projektbüros")
                options: panes.all.map(pane => pane.title)
                currentIndex: root.pane
                onChosen: index => root.chosen = index
            },
            AppButton {
                objectName: "otherCatalogue"
                kind: "plain"
                icon: "office"
                text: qsTr("Anderer Katalog")
                onClicked: root.office.close()
            }
        ]

        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            active: root.open
            sourceComponent: panes.all[root.pane].shown
        }
    }
    Loader {
        id: picture

        // what had the focus when the picture was asked for
        property Item opener: null

        anchors.fill: parent
        anchors.margins: Theme.space.m
        active: root.open && root.office.picture.number > 0
        onActiveChanged: {
            if (!active)
                Qt.callLater(() => picture.opener?.forceActiveFocus(Qt.PopupFocusReason));
        }
        sourceComponent: CardPictureSheet {
            objectName: "cardPictureSheet"
            picture: root.office.picture
            leadsOn: root.pane !== 1
            onDismissed: root.office.picture.close()
            onIdeaWanted: number => {
                root.office.picture.close();
                root.office.ideas.look(number);
                root.chosen = 1;
            }
            Component.onCompleted: takeFocus()
        }
    }
    OfficePanes {
        id: panes

        office: root.office
        onGo: index => root.chosen = index
        onPictureWanted: number => {
            picture.opener = root.Window.activeFocusItem;
            root.office.picture.look(number);
        }
    }
}
