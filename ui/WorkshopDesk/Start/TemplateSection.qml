pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The templates used most, and beside them the invitation to try; the other templates on request.
ColumnLayout {
    id: root

    // list of {key, title, body, icon, minutes, phases}
    required property var templates
    required property int columns
    required property real columnWidth
    property bool all: false
    readonly property int few: 4
    signal wanted(int index)
    signal practiceWanted

    component Tiles: GridLayout {
        id: tiles

        required property int first
        required property var shown

        columnSpacing: 24
        rowSpacing: 24
        uniformCellWidths: true

        Repeater {
            model: tiles.shown

            TemplateTile {
                required property int index
                required property var modelData

                Layout.fillWidth: true
                Layout.fillHeight: true
                text: modelData.title
                body: modelData.body
                icon: modelData.icon
                facts: qsTr("%1 Min.").arg(modelData.minutes) + " · " + qsTr("%n Phase(n)", "", modelData.phases)
                onClicked: root.wanted(tiles.first + index)
            }
        }
    }

    spacing: Theme.space.l

    Label {
        Layout.fillWidth: true
        text: qsTr("Neu aus einer Vorlage")
        size: Theme.desk.lead
        weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Math.min(2, root.columns)
        columnSpacing: 24
        rowSpacing: 24

        Tiles {
            Layout.fillWidth: true
            Layout.fillHeight: true
            first: 0
            shown: root.templates.slice(0, root.few)
            // few templates stand one under the other, so that their words have room
            columns: shown.length > 2 ? Math.max(1, root.columns - 1) : 1
        }
        PracticePanel {
            Layout.fillWidth: root.columns === 1
            // as wide as one workshop above it
            Layout.preferredWidth: root.columnWidth
            Layout.fillHeight: true
            onWanted: root.practiceWanted()
        }
    }
    AppButton {
        objectName: "allTemplates"
        visible: root.templates.length > root.few
        kind: "plain"
        size: Theme.desk.caption
        icon: root.all ? "up" : "down"
        text: root.all ? qsTr("Weniger Vorlagen zeigen") : qsTr("Alle %n Vorlage(n) zeigen", "", root.templates.length)
        onClicked: root.all = !root.all
    }
    Tiles {
        objectName: "otherTemplates"
        visible: root.all
        Layout.fillWidth: true
        first: root.few
        shown: root.templates.slice(root.few)
        columns: root.columns
    }
}
