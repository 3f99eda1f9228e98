pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Enters an assessment: criterion, 1 to 5, who thinks so, and why.
ColumnLayout {
    id: root

    required property SuitabilityController suitability
    property string criterion: ""
    property string role: ""
    property int value: 0

    function store() {
        if (!root.suitability.assess(root.criterion, root.value, root.role, reason.value))
            return;
        reason.reset();
        root.value = 0;
    }

    spacing: Theme.space.m

    component Words: ColumnLayout {
        id: part

        required property string label
        required property string chosen
        required property list<string> suggestions
        signal written(string value)

        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: 0

        Field {
            objectName: part.objectName + ":field"
            Layout.fillWidth: true
            label: part.label
            text: part.chosen
            maximumLength: 120
            onCommitted: value => part.written(value)
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.s

            Repeater {
                model: part.suggestions

                Chip {
                    required property string modelData

                    objectName: part.objectName + ":" + modelData
                    text: modelData
                    selected: part.chosen === modelData
                    Accessible.role: Accessible.RadioButton
                    onToggled: part.written(modelData)
                }
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.width < 700 ? 1 : 2
        columnSpacing: Theme.space.xl
        rowSpacing: Theme.space.s
        uniformCellWidths: true

        Words {
            objectName: "criterion"
            label: qsTr("Merkmal")
            chosen: root.criterion
            suggestions: root.suitability.criteria
            onWritten: value => root.criterion = value
        }
        Words {
            objectName: "role"
            label: qsTr("Aus wessen Sicht")
            chosen: root.role
            suggestions: root.suitability.roles
            onWritten: value => root.role = value
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.xl

        Captioned {
            Layout.fillWidth: false
            label: qsTr("1 schlecht, 5 sehr gut")

            Segmented {
                objectName: "assessmentValue"
                text: qsTr("Einschätzung von 1 bis 5")
                size: Theme.desk.body
                options: ["1", "2", "3", "4", "5"]
                currentIndex: root.value - 1
                onChosen: index => root.value = index + 1
            }
        }
        Field {
            id: reason

            objectName: "assessmentReason"
            Layout.fillWidth: true
            label: qsTr("Begründung")
            placeholder: qsTr("Warum?")
            maximumLength: 1000
        }
        AppButton {
            objectName: "assess"
            Layout.alignment: Qt.AlignBottom
            icon: "check"
            text: qsTr("Eintragen")
            enabled: root.criterion !== "" && root.value > 0
            onClicked: root.store()
        }
    }
}
