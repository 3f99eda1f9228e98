pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Agenda
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// The agenda as rows that can be moved, the chosen phase beside it.
TwoColumns {
    id: root

    required property PlanController plan
    property int chosen: 0

    onChosenChanged: rows.hold(chosen)

    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        spacing: Theme.space.l

        PhaseRows {
            id: rows

            Layout.fillWidth: true
            plan: root.plan
            chosen: root.chosen
            onPicked: index => root.chosen = index
        }
        GridLayout {
            Layout.fillWidth: true
            columns: adding.implicitWidth + total.implicitWidth + Theme.space.xl < width ? 2 : 1
            rowSpacing: Theme.space.m

            AddPhase {
                id: adding

                Layout.fillWidth: true
                plan: root.plan
                after: root.plan.phases.length === 0 ? -1 : root.chosen
                onAdded: index => root.chosen = index
            }
            Label {
                id: total

                objectName: "planTotal"
                Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
                text: root.plan.plannedEnd === "" ? qsTr("zusammen %1 Minuten").arg(root.plan.plannedMinutes) : qsTr("zusammen %1 Minuten, Ende %2 Uhr").arg(root.plan.plannedMinutes).arg(root.plan.plannedEnd)
                size: Math.round(Theme.desk.body * 1.1)
                weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
        }
    }
    PhasePanel {
        visible: root.plan.phases.length > 0
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        plan: root.plan
        index: root.chosen
        onWentTo: index => root.chosen = index
    }
}
