import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls

// A new group without cards: it says that something is missing, so it needs a title.
Sheet {
    id: root

    signal born(string title)

    title: qsTr("Leere Gruppe")

    function takeFocus() {
        name.takeFocus();
    }
    function finish() {
        const words = name.value.trim();
        if (words !== "")
            root.born(words);
        else
            name.errorText = qsTr("Bitte schreiben Sie, wie der Bereich heißt.");
    }

    Field {
        id: name

        objectName: "emptyGroupTitle"
        Layout.fillWidth: true
        Layout.preferredWidth: 420
        label: qsTr("Titel")
        placeholder: qsTr("Welcher Bereich fehlt?")
        maximumLength: 120
        onEdited: errorText = ""
        onAccepted: root.finish()
    }
    AppButton {
        objectName: "emptyGroupDone"
        kind: "primary"
        icon: "plus"
        text: qsTr("Anlegen")
        onClicked: root.finish()
    }
}
