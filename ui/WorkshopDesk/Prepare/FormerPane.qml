pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What became of the ideas of former workshops: read from files of the project office, told in the protocol.
TwoColumns {
    id: root

    required property FormerController former
    property int chosen: 0
    signal roomWanted
    readonly property int place: Math.min(chosen, former.workshops.length - 1)

    Panel {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        title: qsTr("Was aus den Ideen wurde")

        Label {
            Layout.fillWidth: true
            text: qsTr("Das Projektbüro schreibt für jeden Workshop eine Datei mit dem, was aus seinen Ideen geworden ist. Hier eingelesen, steht es im Protokoll dieses Workshops. Eine neuere Datei ersetzt die ältere.")
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
        AppButton {
            objectName: "readFormer"
            kind: "plain"
            icon: "importing"
            text: qsTr("Datei lesen …")
            onClicked: {
                chooser.source = "";
                chooser.setSource("FormerChooser.qml", {
                    parentWindow: root.Window.window
                });
            }
        }
        Loader {
            id: chooser

            objectName: "formerChooser"

            Connections {
                target: chooser.item
                function onAccepted() {
                    root.former.read((chooser.item as FormerChooser).selectedFile);
                }
            }
        }
        FormerReport {
            objectName: "formerReport"
            visible: root.former.done
            Layout.fillWidth: true
            former: root.former
        }
        Repeater {
            model: root.former.workshops

            FormerRow {
                required property int index
                required property var modelData

                objectName: "former:" + index
                Layout.fillWidth: true
                workshop: modelData
                selected: index === root.place
                onClicked: root.chosen = index
            }
        }
        Label {
            visible: root.former.workshops.length === 0
            Layout.fillWidth: true
            text: qsTr("Noch ist kein früherer Workshop eingelesen.")
            wrapMode: Text.Wrap
        }
    }
    FormerPanel {
        visible: root.place >= 0
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        workshop: root.former.workshops[root.place] ?? null
        onShowWanted: id => {
            root.former.show(id);
            root.roomWanted();
        }
        onRemovalWanted: id => root.former.remove(id)
    }
}
