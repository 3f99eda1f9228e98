import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What the facilitator does with the whole board while cards are collected and sorted; each is one step back.
GridLayout {
    id: root

    required property SortingController sorting
    required property bool faceDown
    signal chosen(string what)
    signal done

    columns: 2
    columnSpacing: Theme.space.s
    rowSpacing: Theme.space.s
    uniformCellWidths: true

    component Way: AppButton {
        Layout.fillWidth: true
        kind: "plain"
    }

    Way {
        objectName: "paperCards"
        icon: "keyboard"
        text: qsTr("Papierkarten eintippen")
        onClicked: root.chosen("paper")
    }
    Way {
        objectName: "turnCards"
        icon: root.faceDown ? "shown" : "hidden"
        text: root.faceDown ? qsTr("Karten aufdecken") : qsTr("Karten verdecken")
        onClicked: {
            root.sorting.turnCards(!root.faceDown);
            root.done();
        }
    }
    Way {
        objectName: "shuffle"
        icon: "split"
        text: qsTr("Karten mischen")
        onClicked: {
            root.sorting.shuffle();
            root.done();
        }
    }
    Way {
        objectName: "tidy"
        icon: "cluster"
        text: qsTr("Pinnwand ordnen")
        onClicked: {
            root.sorting.tidy();
            root.done();
        }
    }
}
