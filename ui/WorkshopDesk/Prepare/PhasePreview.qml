import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Agenda
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// How the question will look on the board, and the instruction on the laptop.
Captioned {
    id: root

    required property PlanController plan
    required property string question
    required property string instruction

    visible: question !== "" || instruction !== ""
    label: qsTr("So wird es aussehen")

    Rectangle {
        visible: root.question !== ""
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
    Rectangle {
        visible: root.instruction !== ""
        Layout.fillWidth: true
        implicitHeight: instruction.implicitHeight + 2 * Theme.space.l
        radius: Theme.radius.control
        color: Theme.colours.sunken

        Instruction {
            id: instruction

            objectName: "instructionShown"
            x: Theme.space.xl
            y: Theme.space.l
            width: parent.width - 2 * x
            plan: root.plan
            markdown: root.instruction
        }
    }
}
