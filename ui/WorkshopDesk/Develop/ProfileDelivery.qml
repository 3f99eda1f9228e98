pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Who, when, with what money, how one sees that it worked, who else could use it.
ColumnLayout {
    id: root

    required property ProfilesController profiles

    spacing: Theme.space.l

    component Part: TextArea {
        required property string key

        objectName: key
        Layout.fillWidth: true
        lines: 1
        text: root.profiles.sheet[key] ?? ""
        onCommitted: value => {
            root.profiles.setText(key, value);
            reset();
        }
    }
    component Level: Captioned {
        id: level

        required property string key
        required property list<string> keys
        required property list<string> names

        Layout.fillWidth: true

        Segmented {
            objectName: level.key
            text: level.label
            options: level.names
            currentIndex: level.keys.indexOf(root.profiles.sheet[level.key])
            onChosen: index => root.profiles.setChoice(level.key, level.keys[index])
        }
    }
    component Day: DateField {
        required property string key

        objectName: key
        Layout.fillWidth: true
        day: root.profiles.sheet[key] ?? ""
        onChosen: iso => root.profiles.setText(key, iso)
    }

    Level {
        key: "status"
        label: qsTr("Stand")
        keys: DevelopWords.statuses
        names: DevelopWords.statusNames
    }
    Part {
        key: "responsible"
        label: qsTr("Federführung")
        hint: qsTr("Amt oder Stelle, keine Namen.")
    }
    Part {
        key: "partners_internal"
        label: qsTr("Beteiligte in der Verwaltung")
    }
    Part {
        key: "partners_external"
        label: qsTr("Beteiligte außerhalb")
    }
    Level {
        key: "priority"
        label: qsTr("Priorität")
        keys: DevelopWords.levels
        names: DevelopWords.priorityNames
    }
    Level {
        key: "horizon"
        label: qsTr("Zeithorizont")
        keys: DevelopWords.horizons
        names: DevelopWords.horizonNames
    }
    GridLayout {
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
    Level {
        key: "cost_class"
        label: qsTr("Kosten")
        keys: DevelopWords.levels
        names: DevelopWords.costNames
    }
    Part {
        key: "cost"
        label: qsTr("Kosten in Zahlen")
        hint: qsTr("Zum Beispiel Anschub je Jahr, mit Personal.")
    }
    Part {
        key: "funding"
        label: qsTr("Finanzierung")
    }
    Part {
        key: "steps"
        lines: 2
        label: qsTr("Schritte")
    }
    Part {
        key: "indicators"
        label: qsTr("Woran man sieht, dass es umgesetzt ist")
    }
    Part {
        key: "conditions"
        label: qsTr("Rechtliche und technische Voraussetzungen")
    }
    Part {
        key: "synergies"
        label: qsTr("Synergien und Zielkonflikte")
    }
    Level {
        key: "participation"
        label: qsTr("Art der Beteiligung")
        keys: DevelopWords.participations
        names: DevelopWords.participationNames
    }
    Captioned {
        Layout.fillWidth: true
        label: qsTr("Umgang mit der Idee")

        Choice {
            objectName: "handling"
            text: qsTr("Umgang mit der Idee")
            options: DevelopWords.handlingNames
            currentIndex: Math.max(0, DevelopWords.handlings.indexOf(root.profiles.sheet.handling))
            onChosen: index => root.profiles.setChoice("handling", DevelopWords.handlings[index])
        }
    }
    Level {
        key: "transferability"
        label: qsTr("Für andere Kommunen nutzbar")
        keys: DevelopWords.transfers
        names: DevelopWords.transferNames
    }
    Part {
        key: "transfer_conditions"
        label: qsTr("Was andere dafür brauchen")
    }
}
