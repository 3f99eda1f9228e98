pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The living lab: where and with whom something is tried out for a time, and what came of it.
ColumnLayout {
    id: root

    required property LabController lab

    spacing: Theme.space.l

    component Part: TextArea {
        required property string key

        objectName: "lab:" + key
        visible: root.lab.exists
        Layout.fillWidth: true
        lines: 1
        text: root.lab.sheet[key] ?? ""
        onCommitted: value => {
            root.lab.setText(key, value);
            reset();
        }
    }
    component Day: DateField {
        required property string key

        objectName: "lab:" + key
        Layout.fillWidth: true
        day: root.lab.sheet[key] ?? ""
        onChosen: iso => root.lab.setText(key, iso)
    }

    Label {
        visible: !root.lab.exists
        Layout.fillWidth: true
        text: qsTr("Ein Reallabor erprobt das Projekt für eine begrenzte Zeit an einem Ort.")
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    AppButton {
        objectName: "makeLab"
        visible: !root.lab.exists
        icon: "plus"
        text: qsTr("Reallabor anlegen")
        onClicked: root.lab.make()
    }
    Missing {
        objectName: "labMissing"
        visible: root.lab.missing.length > 0
        Layout.fillWidth: true
        text: qsTr("Vor dem Start fehlt noch: %1").arg(DevelopWords.listed(root.lab.missing))
    }
    Part {
        key: "title"
        label: qsTr("Titel")
    }
    Part {
        key: "area"
        label: qsTr("Gebiet")
        placeholder: qsTr("Straße, Platz oder Stadtteil")
    }
    TextArea {
        objectName: "lab:geojson"
        visible: root.lab.exists
        Layout.fillWidth: true
        lines: 2
        label: root.lab.sheet.areaDrawn ? qsTr("Fläche als GeoJSON: ist eingetragen") : qsTr("Fläche als GeoJSON")
        hint: qsTr("Fügen Sie den Text aus dem Geoportal ein. Er wird geprüft.")
        onCommitted: value => {
            if (root.lab.setArea(value))
                reset();
        }
    }
    Part {
        key: "product"
        label: qsTr("Was erprobt wird")
    }
    Part {
        key: "partners"
        label: qsTr("Beteiligte")
    }
    GridLayout {
        visible: root.lab.exists
        columns: root.width < 560 * Theme.deskScale ? 1 : 2
        columnSpacing: Theme.space.l
        uniformCellWidths: true

        Day {
            key: "begins"
            label: qsTr("Beginn")
        }
        Day {
            key: "ends"
            label: qsTr("Ende")
        }
    }
    Part {
        key: "hypothesis"
        label: qsTr("Annahme")
        placeholder: qsTr("Wenn wir …, dann …")
    }
    Part {
        key: "indicator"
        label: qsTr("Woran man Erfolg misst")
    }
    Part {
        key: "measured"
        label: qsTr("Gemessen")
    }
    Part {
        key: "feedback"
        label: qsTr("Rückmeldungen vor Ort")
    }
    Captioned {
        visible: root.lab.exists
        Layout.fillWidth: true
        label: qsTr("Entscheidung")

        Segmented {
            objectName: "lab:decision"
            text: qsTr("Entscheidung")
            options: DevelopWords.decisionNames
            currentIndex: DevelopWords.decisions.indexOf(root.lab.sheet.decision)
            onChosen: index => root.lab.setDecision(DevelopWords.decisions[index])
        }
    }
    AppButton {
        objectName: "removeLab"
        visible: root.lab.exists
        kind: "plain"
        icon: "bin"
        text: qsTr("Reallabor entfernen")
        onClicked: root.lab.remove()
    }
}
