import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What is set for the chosen phase, and how its question will look on the board.
Panel {
    id: root

    required property DetailsController details
    required property int index
    readonly property var phase: details.phases[index] ?? null
    readonly property string question: phase?.question ?? ""

    onIndexChanged: {
        minutes.errorText = "";
        minutes.reset();
        cardLimit.errorText = "";
        cardLimit.reset();
    }
    title: root.phase === null ? "" : (root.index + 1) + "  " + root.phase.title

    Field {
        objectName: "phaseTitle"
        Layout.fillWidth: true
        label: qsTr("Name der Phase")
        text: root.phase?.title ?? ""
        onCommitted: value => root.details.setPhaseTitle(root.index, value)
    }
    TextArea {
        objectName: "phaseQuestion"
        Layout.fillWidth: true
        lines: 2
        label: qsTr("Frage, so steht sie groß über der Pinnwand")
        text: root.question
        onCommitted: value => root.details.setPhaseQuestion(root.index, value)
    }
    TextArea {
        objectName: "phaseInstruction"
        Layout.fillWidth: true
        label: qsTr("Hinweise für die Moderation")
        text: root.phase?.instruction ?? ""
        onCommitted: value => root.details.setPhaseInstruction(root.index, value)
    }
    Field {
        id: minutes

        objectName: "phaseMinutes"
        Layout.fillWidth: true
        label: qsTr("Dauer")
        suffix: qsTr("Minuten")
        text: root.phase?.minutes ?? ""
        inputMethodHints: Qt.ImhDigitsOnly
        onTextChanged: errorText = ""
        onEdited: errorText = ""
        onCommitted: value => errorText = root.details.setPhaseMinutes(root.index, value)
    }
    Field {
        id: cardLimit

        objectName: "phaseCardLimit"
        visible: root.phase?.kind === "collect"
        Layout.fillWidth: true
        label: qsTr("Karten je Person")
        placeholder: qsTr("ohne Grenze")
        suffix: qsTr("Karten")
        text: root.phase?.cardLimit ?? ""
        inputMethodHints: Qt.ImhDigitsOnly
        onTextChanged: errorText = ""
        onEdited: errorText = ""
        onCommitted: value => errorText = root.details.setPhaseCardLimit(root.index, value)
    }
    Captioned {
        visible: root.question !== ""
        Layout.fillWidth: true
        label: qsTr("So wird es aussehen")

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: preview.implicitHeight + 2 * Theme.space.xl
            radius: Theme.radius.control
            color: Theme.colours.board
            border.width: Theme.hairline
            border.color: Theme.colours.line

            Label {
                id: preview

                anchors.verticalCenter: parent.verticalCenter
                x: Theme.space.xl
                width: parent.width - 2 * x
                text: root.question
                size: Theme.desk.lead
                weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
        }
    }
}
