pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Which needs the chosen idea meets, and what is thought of it by criteria.
Panel {
    id: root

    required property SuitabilityController suitability

    title: qsTr("Bedarf und Tauglichkeit")
    spacing: Theme.space.m

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Repeater {
            model: root.suitability.needs

            Chip {
                required property var modelData

                objectName: "need:" + modelData.id
                text: modelData.words
                icon: "close"
                selected: true
                Accessible.description: qsTr("Verknüpfung lösen")
                onToggled: root.suitability.unlink(modelData.id)
            }
        }
        Choice {
            objectName: "linkNeed"
            visible: root.suitability.otherNeeds.length > 0
            text: qsTr("Bedarf, den die Idee erfüllt")
            options: [qsTr("Bedarf verknüpfen …"), ...root.suitability.otherNeeds.map(need => need.words)]
            onChosen: index => root.suitability.link(root.suitability.otherNeeds[index - 1].id)
        }
    }
    Label {
        visible: root.suitability.needs.length === 0
        Layout.fillWidth: true
        text: root.suitability.otherNeeds.length > 0 ? qsTr("Diese Idee hat noch keinen Bedarf.") : qsTr("Es gibt noch keine Karte der Art „Bedarf“, mit der die Idee verknüpft werden kann.")
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    Repeater {
        model: root.suitability.assessments

        AssessmentRow {
            Layout.fillWidth: true
            onRemoved: root.suitability.removeAssessment(assessmentId)
        }
    }
    AssessmentForm {
        Layout.fillWidth: true
        suitability: root.suitability
    }
}
