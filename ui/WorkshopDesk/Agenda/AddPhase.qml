import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// A new phase of a kind that is chosen beside the button.
Flow {
    id: root

    required property PlanController plan
    // the phase behind which it comes; -1: at the beginning
    required property int after
    property int size: Theme.desk.body
    signal added(int index)

    spacing: Theme.space.m

    AppButton {
        objectName: "addPhase"
        kind: "plain"
        size: root.size
        icon: "plus"
        text: qsTr("Phase hinzufügen")
        onClicked: {
            const index = root.plan.add(PhaseWords.kinds[kind.currentIndex], PhaseWords.kindNames[kind.currentIndex], root.after);
            if (index >= 0)
                root.added(index);
        }
    }
    Choice {
        id: kind

        objectName: "addKind"
        text: qsTr("Art der neuen Phase")
        size: root.size
        options: PhaseWords.kindNames
        currentIndex: 4
        onChosen: index => currentIndex = index
    }
}
