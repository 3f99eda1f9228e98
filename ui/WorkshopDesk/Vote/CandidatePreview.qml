import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// What can be chosen, under the rule in preparation.
ColumnLayout {
    id: root

    required property RuleController rule
    readonly property int unseen: rule.candidateCount - rule.candidates.count

    spacing: Theme.space.l

    Label {
        Layout.fillWidth: true
        text: root.rule.subject === "clusters" ? qsTr("Zur Wahl stehen %n Gruppe(n)", "", root.rule.candidateCount) : qsTr("Zur Wahl stehen %n Karte(n)", "", root.rule.candidateCount)
        size: Theme.desk.lead
        weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    GridLayout {
        Layout.fillWidth: true
        visible: root.rule.candidateCount > 0
        columns: Math.max(1, Math.floor(root.width / (Theme.desk.body * 22)))
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.m
        uniformCellWidths: true

        Repeater {
            model: root.rule.candidates

            CandidateTile {
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
    Label {
        visible: root.unseen > 0
        text: qsTr("und %n weitere", "", root.unseen)
        color: Theme.colours.ink2
    }
}
