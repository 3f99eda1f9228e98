import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Quick entry: what, who, by when. Enter goes on to the next one.
Panel {
    id: root

    required property ActionsController actions
    property string due: ""

    function enter() {
        if (root.actions.add(what.value, who.value, root.due, "")) {
            what.reset();
            who.reset();
            root.due = "";
        }
        what.takeFocus();
    }

    GridLayout {
        columns: root.width < 900 * Theme.deskScale ? 1 : 4
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.m

        Field {
            id: what

            objectName: "newWhat"
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 4
            label: qsTr("Was soll getan werden?")
            goesOn: true
            onAccepted: {
                if (value.trim() !== "")
                    root.enter();
            }
        }
        Field {
            id: who

            objectName: "newWho"
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            label: qsTr("Wer? Amt oder Stelle, kein Name")
            goesOn: true
            onAccepted: {
                if (what.value.trim() !== "")
                    root.enter();
            }
        }
        DateField {
            objectName: "newDue"
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            label: qsTr("Bis wann?")
            day: root.due
            onChosen: day => root.due = day
        }
        AppButton {
            objectName: "addAction"
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: root.width < 900 * Theme.deskScale ? 0 : Math.round(Theme.desk.caption * 1.2) + 6
            kind: "primary"
            icon: "plus"
            text: qsTr("Eintragen")
            enabled: what.value.trim() !== ""
            onClicked: root.enter()
        }
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Mit Zuständigkeit und Termin gilt die Maßnahme als vereinbart, sonst als vorgeschlagen.")
        size: Theme.desk.caption
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
}
