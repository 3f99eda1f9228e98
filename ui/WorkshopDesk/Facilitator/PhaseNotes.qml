import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Agenda
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The facilitator's instruction and notes on the phase in hand: shown in their form, written as plain text.
ColumnLayout {
    id: root

    required property PlanController plan
    required property string markdown
    property bool writing: false
    signal committed(string text)

    function toggle() {
        root.writing = !root.writing;
        if (root.writing)
            field.takeFocus();
    }

    spacing: Theme.space.s

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Label {
            Layout.fillWidth: true
            text: qsTr("Anleitung und Notizen")
            weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        AppButton {
            objectName: "writeNotes"
            kind: "plain"
            icon: root.writing ? "check" : "pen"
            text: root.writing ? qsTr("Fertig") : qsTr("Ändern")
            Accessible.name: root.writing ? qsTr("Notizen fertig") : qsTr("Notizen ändern")
            onClicked: root.toggle()
        }
    }
    Instruction {
        objectName: "notesShown"
        visible: !root.writing && root.markdown !== ""
        Layout.fillWidth: true
        plan: root.plan
        markdown: root.markdown
    }
    Label {
        visible: !root.writing && root.markdown === ""
        Layout.fillWidth: true
        text: qsTr("Noch keine Notizen.")
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    TextArea {
        id: field

        objectName: "notes"
        visible: root.writing
        Layout.fillWidth: true
        label: qsTr("Notizen")
        hint: qsTr("**fett**, und Listen mit einem Strich am Anfang der Zeile.")
        text: root.markdown
        lines: 4
        onCommitted: text => root.committed(text)
    }
}
