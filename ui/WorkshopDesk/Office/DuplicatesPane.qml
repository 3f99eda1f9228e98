pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One group of ideas that are alike after the other; people say what they are to each other. 1, 2, 3 and the arrows do it, too.
FocusScope {
    id: root

    required property OfficeDuplicatesController duplicates
    readonly property bool ready: duplicates.ticked.length >= 2

    implicitHeight: 420
    focus: true
    Component.onCompleted: forceActiveFocus(Qt.OtherFocusReason)
    Keys.onPressed: event => {
        const said = ({ [Qt.Key_1]: "merge", [Qt.Key_2]: "related", [Qt.Key_3]: "different" })[event.key];
        const steps = event.key === Qt.Key_Right ? 1 : event.key === Qt.Key_Left ? -1 : 0;
        event.accepted = said !== undefined || steps !== 0;
        if (said !== undefined && ready)
            duplicates.decide(said);
        if (steps !== 0)
            duplicates.go(steps);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.l

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.l

            Label {
                objectName: "duplicatesTold"
                Layout.fillWidth: true
                text: root.duplicates.searching ? qsTr("Alle Ideen werden verglichen. Bei vielen Ideen dauert das eine Minute.") : !root.duplicates.searched ? qsTr("Noch wurde nicht gesucht. Verglichen wird der Wortlaut aller Ideen, über alle Workshops und Wege.") : root.duplicates.groups === 0 ? qsTr("Keine zwei Ideen haben fast denselben Wortlaut.") : root.duplicates.undecided === 0 ? qsTr("Über alle %L1 Gruppen ist entschieden.").arg(root.duplicates.groups) : qsTr("%L1 von %L2 Gruppen sind noch zu entscheiden.").arg(root.duplicates.undecided).arg(root.duplicates.groups)
                wrapMode: Text.Wrap
                size: Theme.desk.lead
            }
            AppButton {
                objectName: "undoDecision"
                visible: root.duplicates.canUndo
                kind: "plain"
                icon: "undo"
                text: qsTr("Zurücknehmen")
                onClicked: root.duplicates.undo()
            }
            AppButton {
                objectName: "findDuplicates"
                enabled: !root.duplicates.searching
                kind: root.duplicates.searched && !root.duplicates.outdated ? "plain" : "primary"
                icon: "search"
                text: root.duplicates.searched ? qsTr("Noch einmal suchen") : qsTr("Doppelte suchen")
                onClicked: root.duplicates.search()
            }
        }
        RowLayout {
            visible: root.duplicates.outdated
            spacing: Theme.space.s

            Icon {
                name: "info"
                size: Math.round(Theme.desk.body * 1.2)
            }
            Label {
                Layout.fillWidth: true
                text: qsTr("Seit der letzten Suche sind Dateien dazugekommen. Was schon entschieden ist, bleibt.")
                wrapMode: Text.Wrap
            }
        }
        DuplicateGroup {
            objectName: "duplicateGroup"
            visible: root.duplicates.place > 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            duplicates: root.duplicates
        }
        Flow {
            visible: root.duplicates.place > 0
            Layout.fillWidth: true
            spacing: Theme.space.m

            AppButton {
                objectName: "say:merge"
                enabled: root.ready
                icon: "check"
                text: qsTr("1  Dieselbe Idee")
                onClicked: root.duplicates.decide("merge")
            }
            AppButton {
                objectName: "say:related"
                enabled: root.ready
                icon: "cluster"
                text: qsTr("2  Verwandt")
                onClicked: root.duplicates.decide("related")
            }
            AppButton {
                objectName: "say:different"
                enabled: root.ready
                icon: "split"
                text: qsTr("3  Verschieden")
                onClicked: root.duplicates.decide("different")
            }
            AppButton {
                objectName: "laterGroup"
                visible: root.duplicates.undecided > 1
                kind: "plain"
                text: qsTr("Später entscheiden")
                onClicked: root.duplicates.go(1)
            }
        }
        Label {
            visible: root.duplicates.place > 0
            Layout.fillWidth: true
            text: root.ready ? qsTr("Dieselbe Idee: eine Idee aus mehreren Quellen, alle bleiben sichtbar. Verwandt: gehören zusammen, zählen einzeln. Verschieden: wird nicht mehr gezeigt.") : qsTr("Bitte mindestens zwei Ideen ankreuzen.")
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
        Item {
            visible: root.duplicates.place === 0
            Layout.fillHeight: true
        }
    }
}
