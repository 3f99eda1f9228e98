pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Which board is shown; a new one, and all groups to another one.
Sheet {
    id: root

    required property BoardsController boards
    required property int clusterCount
    signal chosen(string what)

    title: qsTr("Pinnwände")
    spacing: Theme.space.m

    function add() {
        if (root.boards.add(name.value))
            root.dismissed();
        else
            name.errorText = qsTr("Bitte schreiben Sie, wie die Pinnwand heißt.");
    }

    BoardList {
        Layout.fillWidth: true
        boards: root.boards.boards
        onChosen: boardId => {
            root.dismissed();
            root.boards.show(boardId);
        }
    }
    AppButton {
        objectName: "allGroups"
        visible: root.boards.count > 1 && root.clusterCount > 0
        Layout.fillWidth: true
        kind: "plain"
        icon: "cluster"
        text: qsTr("Alle Gruppen auf eine andere Pinnwand …")
        onClicked: root.chosen("take:groups:")
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Field {
            id: name

            objectName: "newBoardTitle"
            Layout.fillWidth: true
            Layout.preferredWidth: 300
            label: qsTr("Neue Pinnwand")
            placeholder: qsTr("zum Beispiel Plenum")
            maximumLength: 60
            onEdited: errorText = ""
            onAccepted: root.add()
        }
        AppButton {
            objectName: "newBoard"
            Layout.alignment: Qt.AlignBottom
            icon: "plus"
            text: qsTr("Anlegen")
            onClicked: root.add()
        }
    }
}
