pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// The agenda as rows, the chosen phase beside it.
TwoColumns {
    id: root

    required property DetailsController details
    property int chosen: 0

    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        spacing: Theme.space.m

        Repeater {
            model: root.details.phases.length

            PhaseRow {
                required property int index

                Layout.fillWidth: true
                number: index + 1
                phase: root.details.phases[index] ?? null
                selected: index === root.chosen
                onClicked: root.chosen = index
            }
        }
        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s
            text: root.details.plannedEnd === "" ? qsTr("zusammen %1 Minuten").arg(root.details.plannedMinutes) : qsTr("zusammen %1 Minuten, Ende %2 Uhr").arg(root.details.plannedMinutes).arg(root.details.plannedEnd)
            size: Math.round(Theme.desk.body * 1.1)
            weight: Font.DemiBold
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignRight
        }
    }
    PhasePanel {
        visible: root.details.phases.length > 0
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        details: root.details
        index: root.chosen
    }
}
