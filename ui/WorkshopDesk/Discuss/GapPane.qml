pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Ideas that lack a need or an assessment, before the priority is closed.
Item {
    id: root

    required property SuitabilityController suitability
    signal topicWanted(string topicId)

    ColumnLayout {
        anchors.fill: parent
        anchors.bottomMargin: Theme.space.l
        spacing: Theme.space.l

        Checkbox {
            objectName: "demandNeeds"
            text: qsTr("Erst Bedarf und Einschätzung, dann Priorität: Eine Abstimmung endet erst, wenn keine Idee eine Lücke hat.")
            checked: root.suitability.demanded
            onToggled: checked => root.suitability.demand(checked)
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.l

            Label {
                Layout.fillWidth: true
                text: list.count === 0 ? qsTr("Jede Idee hat einen Bedarf und eine Einschätzung.") : root.suitability.gapCount > 0 ? qsTr("%n Idee(n) mit Lücke. Ein Tippen führt zur Idee.", "", root.suitability.gapCount) : qsTr("Alle Lücken sind als offene Fragen festgehalten und stehen im Protokoll.")
                size: Theme.desk.lead
                weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            AppButton {
                objectName: "noteGaps"
                visible: root.suitability.gapCount > 0
                icon: "question"
                text: qsTr("Als offene Fragen festhalten")
                onClicked: root.suitability.noteGaps()
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: list.count > 0
            radius: Theme.radius.panel
            color: Theme.colours.surface
            border.width: Theme.hairline
            border.color: Theme.colours.line

            ListView {
                id: list

                anchors.fill: parent
                anchors.margins: Theme.space.s
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                cacheBuffer: 0
                model: root.suitability.gaps
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Ideen mit Lücke")
                delegate: GapRow {
                    width: ListView.view.width - Theme.space.m
                    onClicked: root.topicWanted(subjectId)
                }
            }
            ScrollMark {
                anchors.right: parent.right
                y: list.y
                height: list.height
                view: list
            }
        }
        Item {
            visible: list.count === 0
            Layout.fillHeight: true
        }
    }
}
