import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What is decided before the ballot opens, whatever the method: a tie, and who is counted apart.
GridLayout {
    id: root

    required property MethodController method
    readonly property list<string> ties: ["keep", "run_off", "lot"]

    columns: 2
    columnSpacing: Theme.space.l
    rowSpacing: Theme.space.m
    uniformCellWidths: true

    Field {
        objectName: "groups"
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        label: qsTr("Getrennt zählen")
        hint: qsTr("Namen mit Komma, zum Beispiel: Bürgerschaft, Fachleute. Leer: alle zusammen.")
        text: root.method.groups
        onCommitted: value => {
            root.method.setGroups(value);
            reset();
        }
    }
    Captioned {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        label: qsTr("Bei Gleichstand")

        Choice {
            objectName: "tie"
            Layout.fillWidth: true
            text: qsTr("Bei Gleichstand")
            options: [qsTr("gemeinsamer Platz"), qsTr("Stichwahl"), qsTr("Los vor aller Augen")]
            currentIndex: root.ties.indexOf(root.method.tieRule)
            onChosen: index => root.method.setTieRule(root.ties[index])
        }
    }
}
