pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The action in hand. What is written is stored when its field is left.
Panel {
    id: root

    required property ActionsController actions

    title: qsTr("Maßnahme %1").arg(actions.sheet.number)

    component Part: TextArea {
        required property string key

        objectName: "action:" + key
        Layout.fillWidth: true
        lines: 1
        text: root.actions.sheet[key] ?? ""
        onCommitted: value => {
            root.actions.setText(key, value);
            reset();
        }
    }

    Label {
        visible: text !== ""
        Layout.fillWidth: true
        text: root.actions.sheet.about !== "" ? qsTr("Zu: %1").arg(root.actions.sheet.about) : ""
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    Part {
        key: "what"
        label: qsTr("Was")
    }
    Part {
        key: "who"
        label: qsTr("Wer")
        hint: qsTr("Amt, Stelle oder Rolle. Namen sind nicht nötig.")
    }
    DateField {
        objectName: "action:due"
        Layout.fillWidth: true
        label: qsTr("Bis wann")
        day: root.actions.sheet.due ?? ""
        onChosen: day => root.actions.setText("due", day)
    }
    Captioned {
        Layout.fillWidth: true
        label: qsTr("Stand")

        Segmented {
            objectName: "action:status"
            text: qsTr("Stand")
            options: DevelopWords.actionStatusNames
            currentIndex: DevelopWords.actionStatuses.indexOf(root.actions.sheet.status)
            onChosen: index => root.actions.setStatus(DevelopWords.actionStatuses[index])
        }
    }
    Missing {
        objectName: "actionMissing"
        visible: root.actions.missing.length > 0
        Layout.fillWidth: true
        text: qsTr("Für „vereinbart“ fehlt: %1").arg(DevelopWords.listed(root.actions.missing))
    }
    Part {
        key: "resources"
        label: qsTr("Was es braucht: Zeit, Geld, Menschen")
    }
    Part {
        key: "side_effects"
        label: qsTr("Nebenwirkungen")
    }
    RowLayout {
        spacing: Theme.space.m

        AppButton {
            objectName: "closeAction"
            icon: "check"
            text: qsTr("Fertig")
            onClicked: root.actions.choose("")
        }
        AppButton {
            objectName: "removeAction"
            kind: "plain"
            icon: "bin"
            text: qsTr("Entfernen")
            onClicked: root.actions.remove()
        }
    }
}
