pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend

// The panes of the office; each is made when it is shown. A new pane is entered here and nowhere else.
Item {
    id: root

    required property OfficeController office
    // a pane asks for another one, by its place in "all"
    signal go(int index)
    signal pictureWanted(int number)
    // each with title and the component that is shown
    readonly property list<var> all: [
        pane(qsTr("Einlesen"), intake),
        pane(qsTr("Ideen"), ideas),
        pane(qsTr("Doppelte"), duplicates),
        pane(qsTr("Maßnahmen"), measures),
        pane(qsTr("Vergleich"), comparison),
        pane(qsTr("Ausgaben"), outputs),
        pane(qsTr("Tische"), tables)
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
            onMeasureWanted: number => {
                root.office.measures.look(number);
                root.go(3);
            }
            onPictureWanted: number => root.pictureWanted(number)
        }
    }
    Component {
        id: duplicates

        DuplicatesPane {
            duplicates: root.office.duplicates
        }
    }
    Component {
        id: measures

        MeasuresPane {
            measures: root.office.measures
            onIdeaWanted: number => {
                root.office.ideas.look(number);
                root.go(1);
            }
            onPictureWanted: number => root.pictureWanted(number)
        }
    }
    Connections {
        target: root.office?.measures ?? null

        function onDrafted() {
            root.go(3);
        }
    }
    Component {
        id: outputs

        OutputsPane {
            outputs: root.office.outputs
        }
    }
    Component {
        id: tables

        TablesPane {
            tables: root.office.tables
        }
    }
    Component {
        id: comparison

        ComparisonPane {
            comparison: root.office.comparison
        }
    }
}
