pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Card by card: the picture large, the text below it; Enter confirms and the next card comes.
Page {
    id: root

    required property PhotoWords words
    property string report: ""
    signal finished

    // On from the cursor, or back to the first; what was typed on the way there moved the rest along.
    function nextDoubt() {
        const moved = field.value.length - words.text.length;
        const next = words.doubts.find(place => place + moved > field.cursor);
        field.goTo(next === undefined ? words.doubts[0] : next + moved);
        field.takeFocus();
    }

    title: qsTr("Texte prüfen")
    subtitle: (report === "" ? "" : PhotoText.report(report) + " ") + qsTr("Karte %1 von %2").arg(words.at).arg(words.count)
    fills: true
    actions: AppButton {
        objectName: "wordsLater"
        text: qsTr("Später weiter")
        onClicked: root.finished()
    }

    Shortcut {
        sequence: "F3"
        enabled: root.words.doubts.length > 0
        onActivated: root.nextDoubt()
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: 2
        columnSpacing: Theme.space.l

        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3
            radius: Theme.radius.panel
            color: Theme.colours.sunken

            Image {
                objectName: "wordsPicture"
                anchors.fill: parent
                anchors.margins: Theme.space.l
                source: root.words.picture
                fillMode: Image.PreserveAspectFit
                verticalAlignment: Image.AlignTop
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Foto von Karte %1").arg(root.words.number)
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space.m

            // all of it above the field: the keyboard on the screen lies below it
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space.s

                AppButton {
                    objectName: "wordsConfirm"
                    kind: "primary"
                    icon: "check"
                    text: qsTr("Stimmt so")
                    onClicked: root.words.confirm(field.value)
                }
                AppButton {
                    objectName: "wordsPictureOnly"
                    icon: "photo"
                    text: qsTr("Nur Bild behalten")
                    onClicked: root.words.pictureOnly()
                }
                IconButton {
                    icon: "left"
                    text: qsTr("Vorige Karte")
                    showText: false
                    onClicked: root.words.step(-1)
                }
                IconButton {
                    objectName: "wordsNext"
                    icon: "right"
                    text: qsTr("Nächste Karte")
                    showText: false
                    onClicked: root.words.step(1)
                }
            }
            Label {
                objectName: "wordsLevel"
                Layout.fillWidth: true
                text: PhotoText.level(root.words.level) + " · " + qsTr("Eingabetaste bestätigt, Umschalt und Eingabetaste beginnt eine neue Zeile.") + (root.words.doubts.length > 0 ? " " + qsTr("Punkte kleben auf dem Text: F3 springt zur nächsten Stelle.") : "")
                color: Theme.colours.ink2
                size: Theme.desk.caption
                wrapMode: Text.Wrap
            }
            TextArea {
                id: field

                objectName: "wordsText"
                Layout.fillWidth: true
                label: qsTr("Was steht auf Karte %1?").arg(root.words.number)
                text: root.words.text
                start: root.words.doubts[0] ?? 0
                goesOn: true
                onAccepted: root.words.confirm(field.value)
                Component.onCompleted: takeFocus()
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
}
