pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The two questions that every profile answers, then what the project is, then the four aspects.
ColumnLayout {
    id: root

    required property ProfilesController profiles

    spacing: Theme.space.l

    component Part: TextArea {
        required property string key

        objectName: key
        Layout.fillWidth: true
        lines: 2
        text: root.profiles.sheet[key] ?? ""
        onCommitted: value => {
            root.profiles.setText(key, value);
            reset();
        }
    }

    Part {
        key: "digital_reference"
        label: qsTr("Digitaler Anwendungsbezug (Pflicht)")
        placeholder: qsTr("Was daran ist digital, und wozu?")
    }
    Part {
        key: "public_value"
        label: qsTr("Mehrwert für die Bevölkerung (Pflicht)")
        placeholder: qsTr("Wem hilft es, und wie merkt man das?")
    }
    Choice {
        objectName: "field_id"
        visible: options.length > 1
        Layout.fillWidth: true
        text: qsTr("Handlungsfeld")
        options: root.profiles.fieldsOfAction.map(field => field.name)
        currentIndex: root.profiles.fieldsOfAction.findIndex(field => field.id === root.profiles.sheet.field_id)
        onChosen: index => root.profiles.setText("field_id", root.profiles.fieldsOfAction[index].id)
    }
    Part {
        key: "goal"
        label: qsTr("Ziel und Wirkung")
    }
    Part {
        key: "description"
        lines: 4
        label: qsTr("Beschreibung")
    }
    Part {
        key: "situation"
        label: qsTr("Ausgangslage")
    }
    Label {
        Layout.topMargin: Theme.space.s
        text: qsTr("Wirkt sich aus auf")
        weight: Font.DemiBold
    }
    Repeater {
        model: DevelopWords.aspectNames

        AspectRow {
            required property int index
            required property string modelData

            Layout.fillWidth: true
            objectName: "aspect:" + DevelopWords.aspects[index]
            name: modelData
            mark: root.profiles.marks[index] ?? 9
            onMarked: mark => root.profiles.mark(index, mark)
        }
    }
}
