pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What the chosen files hold, before anything comes onto the board: where they are from, the first ideas, how many.
ColumnLayout {
    id: root

    required property IdeaImportController ideas
    readonly property IdeaPreview preview: ideas.preview

    objectName: "ideaPreview"
    spacing: Theme.space.l
    onVisibleChanged: {
        if (visible)
            sight.start();
    }

    IntoSight {
        id: sight

        item: take
    }
    Label {
        Layout.fillWidth: true
        text: root.preview.fileNames
        weight: Font.DemiBold
        wrapMode: Text.WrapAnywhere
    }
    Captioned {
        Layout.fillWidth: true
        label: qsTr("Woher ist die Datei?")

        Choice {
            objectName: "platform"
            Layout.fillWidth: true
            text: qsTr("Woher ist die Datei?")
            options: [...root.preview.platforms, qsTr("Andere Tabelle")]
            currentIndex: root.preview.platform
            onChosen: index => root.ideas.choosePlatform(index)
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Die ersten Ideen")

        Repeater {
            model: root.preview.ideas

            IdeaSample {
                required property var modelData

                Layout.fillWidth: true
                idea: modelData
            }
        }
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Gefunden: %n Idee(n)", "", root.preview.found) + (root.preview.leftOut > 0 ? ". " + qsTr("%n Zeile(n) ohne eigene Idee", "", root.preview.leftOut) : "")
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Namen, E-Mail-Adressen und Telefonnummern werden nicht eingelesen.")
        size: Theme.desk.caption
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        AppButton {
            id: take

            objectName: "takeIdeas"
            kind: "primary"
            icon: "check"
            text: qsTr("Einlesen")
            enabled: root.preview.found > 0
            onClicked: root.ideas.takeIn()
        }
        AppButton {
            objectName: "nameColumns"
            visible: root.preview.single
            kind: "plain"
            text: qsTr("Spalten zuordnen …")
            onClicked: root.ideas.nameColumns()
        }
        AppButton {
            objectName: "dropIdeas"
            kind: "plain"
            text: qsTr("Abbrechen")
            onClicked: root.preview.close()
        }
    }
}
