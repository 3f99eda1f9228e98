pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Theme

// The templates, and beside them the invitation to try.
ColumnLayout {
    id: root

    // list of {key, title, body, icon, minutes, phases}
    required property var templates
    required property int columns
    required property real columnWidth
    signal wanted(int index)
    signal practiceWanted

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

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            // few templates stand one under the other, so that their words have room
            columns: root.templates.length > 2 ? Math.max(1, root.columns - 1) : 1
            columnSpacing: 24
            rowSpacing: 24
            uniformCellWidths: true

            Repeater {
                model: root.templates

                TemplateTile {
                    required property int index
                    required property var modelData

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    text: modelData.title
                    body: modelData.body
                    icon: modelData.icon
                    facts: qsTr("%1 Min.").arg(modelData.minutes) + " · " + qsTr("%n Phase(n)", "", modelData.phases)
                    onClicked: root.wanted(index)
                }
            }
        }
        PracticePanel {
            Layout.fillWidth: root.columns === 1
            // as wide as one workshop above it
            Layout.preferredWidth: root.columnWidth
            Layout.fillHeight: true
            onWanted: root.practiceWanted()
        }
    }
}
