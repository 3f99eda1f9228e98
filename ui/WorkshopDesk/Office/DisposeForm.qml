import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What became of the chosen ideas, or of the one looked at: one of five codes and a reason.
ColumnLayout {
    id: root

    required property OfficeIdeasController ideas
    property int code: 0
    signal told

    spacing: Theme.space.m

    Choice {
        objectName: "disposeCode"
        Layout.fillWidth: true
        text: qsTr("Was daraus wird")
        options: root.ideas.codes
        currentIndex: root.code
        onChosen: index => root.code = index
    }
    TextArea {
        id: reason

        objectName: "disposeReason"
        Layout.fillWidth: true
        label: qsTr("Begründung")
        hint: qsTr("Ein Satz für die Menschen, von denen die Idee kommt.")
        lines: 2
    }
    AppButton {
        objectName: "dispose"
        kind: "primary"
        icon: "check"
        text: root.ideas.chosenCount > 1 ? qsTr("Für %L1 Ideen festhalten").arg(root.ideas.chosenCount) : qsTr("Festhalten")
        onClicked: {
            root.ideas.dispose(root.code, reason.value);
            reason.reset();
            root.told();
        }
    }
}
