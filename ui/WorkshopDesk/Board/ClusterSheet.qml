import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Privacy
import WorkshopDesk.Theme

// A cluster's title and number, and taking its frame away.
Sheet {
    id: root

    required property BoardController board
    required property SortingController sorting
    required property PrivacyController privacy
    required property string clusterId
    required property string clusterTitle
    required property int number
    property bool severalBoards: false
    signal boardWished
    signal talkWished
    signal profileWished
    signal belongingWished

    title: qsTr("Gruppe %1").arg(number)

    function takeFocus() {
        name.takeFocus();
    }

    Field {
        id: name

        objectName: "clusterTitle"
        Layout.fillWidth: true
        Layout.preferredWidth: 420
        label: qsTr("Titel")
        placeholder: qsTr("Wie heißt diese Gruppe?")
        text: root.clusterTitle
        maximumLength: 120
        onCommitted: value => root.board.titleCluster(root.clusterId, value)
        onAccepted: root.dismissed()
    }
    TextArea {
        objectName: "clusterSummary"
        Layout.fillWidth: true
        lines: 2
        label: qsTr("Zusammenfassung, sie steht im Protokoll")
        text: root.sorting.summaryOf(root.clusterId, root.board.changes)
        onCommitted: value => root.sorting.summarise(root.clusterId, value)
    }
    InternalSwitch {
        Layout.fillWidth: true
        privacy: root.privacy
        kind: "cluster"
        recordId: root.clusterId
    }
    GridLayout {
        columns: 2
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.s

        AppButton {
            objectName: "clusterBelonging"
            kind: "plain"
            icon: "filter"
            text: qsTr("Einordnen …")
            onClicked: root.belongingWished()
        }
        AppButton {
            objectName: "clusterToDiscussion"
            kind: "plain"
            icon: "info"
            text: qsTr("Besprechen …")
            onClicked: root.talkWished()
        }
        AppButton {
            objectName: "clusterToProfile"
            kind: "plain"
            icon: "file"
            text: qsTr("Steckbrief daraus machen")
            onClicked: root.profileWished()
        }
        AppButton {
            objectName: "clusterToBoard"
            visible: root.severalBoards
            kind: "plain"
            icon: "arrow"
            text: qsTr("Andere Pinnwand …")
            onClicked: root.boardWished()
        }
    }
    RowLayout {
        spacing: Theme.space.m

        Label {
            text: qsTr("Nummer")
        }
        Stepper {
            objectName: "clusterNumber"
            text: qsTr("Nummer der Gruppe")
            from: 1
            to: Math.max(1, root.board.clusterCount)
            value: root.number
            onChosen: value => root.board.numberCluster(root.clusterId, value)
        }
        Item {
            Layout.fillWidth: true
        }
        AppButton {
            kind: "plain"
            icon: "split"
            text: qsTr("Rahmen auflösen")
            onClicked: {
                root.board.dissolveCluster(root.clusterId);
                root.dismissed();
            }
        }
    }
}
