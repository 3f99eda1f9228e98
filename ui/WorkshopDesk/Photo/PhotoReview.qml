pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Look through what was found: the photo at the left, what can be done at the right.
FocusScope {
    id: root

    required property PhotoController photos
    property int selectedKey: -1
    property bool joining: false
    property bool drawing: false
    property bool showingCorners: false
    // the selected row as plain values, or null
    readonly property var frame: rows.chosen

    function choose(key: int) {
        if (joining && selectedKey >= 0 && key !== selectedKey) {
            photos.join(selectedKey, key);
            joining = false;
            selectedKey = -1;
            return;
        }
        // touched again it is let go, and the hints are seen
        selectedKey = key === selectedKey ? -1 : key;
    }

    ChosenFrame {
        id: rows

        model: root.photos.frames
        selectedKey: root.selectedKey
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.colours.desk
    }
    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.space.l
        spacing: Theme.space.l

        PhotoFrames {
            id: frames

            objectName: "photoFrames"
            Layout.fillWidth: true
            Layout.fillHeight: true
            photos: root.photos
            selectedKey: root.selectedKey
            drawing: root.drawing
            showingCorners: root.showingCorners
            onSelected: key => root.choose(key)
            onDrawn: root.drawing = false
        }
        Panel {
            Layout.preferredWidth: Math.round(Theme.desk.body * 23)
            Layout.fillHeight: true
            spacing: Theme.space.s
            padding: Theme.space.l

            Label {
                Layout.fillWidth: true
                text: qsTr("%n Karte(n) gefunden", "", root.photos.foundCount) + ". " + qsTr("%n kommen auf die Pinnwand.", "", root.photos.keptCount)
                size: Theme.desk.lead
                weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            Repeater {
                model: root.photos.hints

                Label {
                    required property string modelData

                    visible: root.selectedKey < 0
                    Layout.fillWidth: true
                    text: PhotoText.hint(modelData)
                    wrapMode: Text.Wrap
                    size: Theme.desk.caption
                }
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space.s

                AppButton {
                    objectName: "frameAdd"
                    icon: "cardplus"
                    kind: root.drawing ? "soft" : "plain"
                    text: root.drawing ? qsTr("Rahmen auf dem Foto ziehen") : qsTr("Karte dazu")
                    onClicked: root.drawing = !root.drawing
                }
                AppButton {
                    objectName: "cornersShow"
                    visible: !root.showingCorners
                    kind: "plain"
                    text: qsTr("Ecken zeigen")
                    onClicked: root.showingCorners = true
                }
                AppButton {
                    objectName: "cornersUse"
                    visible: root.showingCorners
                    text: qsTr("Mit diesen Ecken lesen")
                    onClicked: {
                        const shares = frames.cornerShares();
                        root.showingCorners = false;
                        root.photos.useCorners(shares);
                    }
                }
            }
            Rule {
                Layout.fillWidth: true
            }
            Flickable {
                visible: root.selectedKey >= 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: contentHeight
                contentHeight: tools.height
                clip: contentHeight > height
                boundsBehavior: Flickable.StopAtBounds
                acceptedButtons: Qt.NoButton

                Loader {
                    id: tools

                    width: parent.width
                    active: root.frame !== null && root.selectedKey >= 0
                    sourceComponent: FrameTools {
                        photos: root.photos
                        frame: root.frame
                        joining: root.joining
                        onJoinWanted: root.joining = !root.joining
                    }
                }
            }
            Label {
                visible: root.selectedKey < 0
                Layout.fillWidth: true
                text: qsTr("Berühren Sie eine Karte auf dem Foto, um sie wegzulassen, zu teilen oder ihre Punkte zu berichtigen.")
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
            }
            Item {
                visible: root.selectedKey < 0
                Layout.fillHeight: true
            }
            PhotoPlacing {
                objectName: "photoPlaces"
                Layout.fillWidth: true
                places: root.photos.places
            }
            Checkbox {
                objectName: "photoKeep"
                Layout.fillWidth: true
                text: qsTr("Foto zum Protokoll behalten")
                checked: root.photos.keepsPhoto
                onToggled: root.photos.keepPhoto(!root.photos.keepsPhoto)
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space.s

                AppButton {
                    objectName: "photoLeave"
                    kind: "plain"
                    text: qsTr("Foto weglassen")
                    onClicked: root.photos.leave()
                }
                AppButton {
                    objectName: "photoTakeIn"
                    Layout.fillWidth: true
                    kind: "primary"
                    icon: "check"
                    enabled: root.photos.keptCount > 0
                    text: qsTr("Übernehmen")
                    onClicked: root.photos.takeIn()
                }
            }
        }
    }
}
