pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend

// The panes of the office; each is made when it is shown. A new pane is entered here and nowhere else.
Item {
    id: root

    required property OfficeController office
    // each with title and the component that is shown
    readonly property list<var> all: [
        pane(qsTr("Einlesen"), intake),
        pane(qsTr("Ideen"), ideas),
        pane(qsTr("Doppelte"), duplicates),
        pane(qsTr("Vergleich"), comparison)
    ]

    function pane(title: string, shown: Component): var {
        return {
            title: title,
            shown: shown
        };
    }

    Component {
        id: intake

        IntakePane {
            intake: root.office.intake
        }
    }
    Component {
        id: ideas

        IdeasPane {
            ideas: root.office.ideas
        }
    }
    Component {
        id: duplicates

        DuplicatesPane {
            duplicates: root.office.duplicates
        }
    }
    Component {
        id: comparison

        ComparisonPane {
            comparison: root.office.comparison
        }
    }
}
