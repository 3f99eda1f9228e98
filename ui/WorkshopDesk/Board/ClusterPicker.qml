pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Into which group? Used for putting a card into a group and for doubling it.
Sheet {
    id: root

    required property BoardController board
    required property string noteId
    required property string clusterId
    required property bool doubling
    readonly property bool inCluster: clusterId !== ""
    readonly property var choices: board.clusterCount >= 0 ? board.clusterChoices().filter(choice => choice.clusterId !== root.clusterId) : []

    title: doubling ? qsTr("In welche Gruppe noch?") : qsTr("In welche Gruppe?")

    Label {
        visible: root.doubling && !root.inCluster
        Layout.preferredWidth: 380
        text: qsTr("Doppeln geht, wenn die Karte schon in einer Gruppe liegt.")
        wrapMode: Text.Wrap
    }
    GrowingList {
        visible: !(root.doubling && !root.inCluster)
        Layout.preferredWidth: 380
        Layout.fillWidth: true
        most: 420
        clip: true
        spacing: Theme.space.s
        model: root.choices
        delegate: AppButton {
            required property var modelData

            width: ListView.view.width
            kind: "plain"
            text: qsTr("%1  %2").arg(modelData.number).arg(modelData.title === "" ? qsTr("(ohne Titel)") : modelData.title)
            onClicked: {
                if (root.doubling)
                    root.board.doubleCard(root.noteId, modelData.clusterId);
                else
                    root.board.putInCluster(root.noteId, root.clusterId, modelData.clusterId);
                root.dismissed();
            }
        }
    }
    RowLayout {
        visible: !root.doubling
        spacing: Theme.space.m

        AppButton {
            kind: "soft"
            icon: "plus"
            text: qsTr("Neue Gruppe")
            onClicked: {
                root.board.putInCluster(root.noteId, root.clusterId, "");
                root.dismissed();
            }
        }
        AppButton {
            visible: root.inCluster
            kind: "plain"
            icon: "split"
            text: qsTr("Aus der Gruppe nehmen")
            onClicked: {
                root.board.takeOut(root.noteId, root.clusterId);
                root.dismissed();
            }
        }
    }
}
