import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Asks for template and title. The template's name is offered as the title, so that a finger alone is enough.
Sheet {
    id: root

    // list of {key, title, body, icon, minutes, phases}
    required property var templates
    property int chosen: 0
    property string offered: ""
    property bool typed: false
    readonly property var template: templates[chosen] ?? null
    signal wanted(string key, string title)

    function choose(index: int) {
        root.chosen = index;
        if (!root.typed)
            root.offered = root.templates[index].title;
    }
    function begin(index: int) {
        root.typed = false;
        root.offered = "";
        name.errorText = "";
        root.choose(index);
        name.reset();
        root.open = true;
        name.takeFocus();
    }
    function refuse(reason: string) {
        name.errorText = reason;
        name.takeFocus();
    }
    function finish() {
        root.wanted(root.template.key, name.value);
    }

    title: qsTr("Neuer Workshop")
    edge: Qt.TopEdge

    Captioned {
        Layout.fillWidth: true
        label: qsTr("Vorlage")

        Choice {
            objectName: "templates"
            Layout.fillWidth: true
            text: qsTr("Vorlage")
            options: root.templates.map(template => template.title)
            currentIndex: root.chosen
            onChosen: index => root.choose(index)
        }
        Label {
            Layout.fillWidth: true
            text: root.template?.body ?? ""
            size: Theme.desk.caption
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
            lineHeight: 1.15
        }
    }
    Field {
        id: name

        objectName: "title"
        Layout.fillWidth: true
        label: qsTr("Titel")
        hint: qsTr("Er steht auf Pinnwand, Protokoll und Aushang. Sie können ihn jederzeit ändern.")
        text: root.offered
        maximumLength: 200
        onEdited: {
            root.typed = true;
            errorText = "";
        }
        onAccepted: root.finish()
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        Layout.topMargin: Theme.space.s
        spacing: Theme.space.m

        AppButton {
            text: qsTr("Abbrechen")
            kind: "plain"
            onClicked: root.dismissed()
        }
        AppButton {
            objectName: "create"
            text: qsTr("Workshop anlegen")
            icon: "plus"
            kind: "primary"
            enabled: root.template !== null
            onClicked: root.finish()
        }
    }
}
