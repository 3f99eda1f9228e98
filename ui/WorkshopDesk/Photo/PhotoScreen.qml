pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Frame
import WorkshopDesk.Theme

// Karten vom Foto: choose photos, look through what was found, lay it on the board, compare the words.
PlacesFrame {
    id: root

    required property WorkshopController workshop
    // kept, because the workshop goes before the last binding here does
    property PhotoController photos: null

    current: "run"
    focus: true
    Component.onCompleted: root.photos = root.workshop.photos
    // the camera rests as soon as nobody sees its picture
    Component.onDestruction: root.photos.camera.look(false)

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: root.photos === null ? null : root.photos.stage === "review" ? review : root.photos.stage === "words" ? words : root.photos.stage === "reading" ? reading : root.photos.stage === "camera" ? camera : choice
    }
    Component {
        id: choice

        PhotoChoice {
            photos: root.photos
            onBoardWanted: root.desk.goTo("run")
        }
    }
    Component {
        id: camera

        CameraPage {
            photos: root.photos
        }
    }
    Component {
        id: reading

        Page {
            title: qsTr("Karten vom Foto")
            subtitle: root.photos.fileName

            Label {
                Layout.fillWidth: true
                text: qsTr("Das Foto wird gelesen. Das dauert einige Sekunden.")
                size: Theme.desk.lead
                wrapMode: Text.Wrap
            }
            ProgressLine {
                Layout.fillWidth: true
                text: qsTr("Foto lesen")
                value: root.photos.progress
            }
            AppButton {
                objectName: "photoCancel"
                text: qsTr("Abbrechen")
                onClicked: root.photos.leave()
            }
        }
    }
    Component {
        id: review

        PhotoReview {
            photos: root.photos
        }
    }
    Component {
        id: words

        CompareWords {
            words: root.photos.words
            report: root.photos.report
            onFinished: root.photos.finishComparing()
        }
    }
}
