pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What was open last: one row of tiles, all of them on request; or what to do when there is nothing yet.
ColumnLayout {
    id: root

    required property StartController start
    required property int columns
    required property real pictureHeight
    property bool all: false

    spacing: Theme.space.l

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.l

        Label {
            Layout.fillWidth: true
            text: qsTr("Zuletzt geöffnet")
            size: Theme.desk.lead
            weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        AppButton {
            objectName: "all"
            visible: root.start.recentCount > root.columns
            kind: "plain"
            size: Theme.desk.caption
            icon: root.all ? "up" : "down"
            text: root.all ? qsTr("Weniger zeigen") : qsTr("Alle %n Workshop(s) zeigen", "", root.start.recentCount)
            onClicked: root.all = !root.all
        }
    }
    Panel {
        objectName: "empty"
        visible: root.start.recentCount === 0
        Layout.fillWidth: true

        Label {
            Layout.fillWidth: true
            text: qsTr("Hier stehen später Ihre Workshops.")
            weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("Legen Sie mit „Neuer Workshop“ den ersten an, öffnen Sie eine Datei, oder beginnen Sie mit der Übung.")
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
    }
    GridLayout {
        visible: root.start.recentCount > 0
        Layout.fillWidth: true
        columns: root.columns
        columnSpacing: 24
        rowSpacing: 24
        uniformCellWidths: true

        Repeater {
            model: root.start.recent

            WorkshopTile {
                visible: root.all || index < root.columns
                pictureHeight: root.pictureHeight
                Layout.fillWidth: true
                Layout.fillHeight: true
                onWanted: root.start.openRecent(index)
                onForgotten: root.start.forget(index)
            }
        }
        Repeater {
            // fewer workshops than columns: the tiles keep their width
            model: Math.max(0, root.columns - root.start.recentCount)

            Item {
                Layout.fillWidth: true
            }
        }
    }
}
