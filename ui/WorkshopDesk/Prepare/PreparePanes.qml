pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Privacy

// What can be prepared, pane by pane; each is made when it is shown. A new pane is entered here and nowhere else.
Item {
    id: root

    required property DeskController desk
    required property WorkshopController workshop
    // each with section (a heading above it, or empty), title and the component that is shown
    readonly property list<var> all: [
        pane(qsTr("Dieser Workshop"), qsTr("Ablauf"), agenda),
        pane("", qsTr("Angaben"), event),
        pane("", qsTr("Datenschutz"), privacy),
        pane("", qsTr("Drucken"), printing),
        pane(qsTr("Der Prozess"), qsTr("Kommune"), town),
        pane("", qsTr("Auftrag und Leitbild"), programme),
        pane("", qsTr("Ziele"), aims),
        pane("", qsTr("Handlungsfelder"), fields),
        pane("", qsTr("Querschnittsthemen"), topics),
        pane("", qsTr("Zielgruppen"), groups),
        pane(qsTr("Was es schon gibt"), qsTr("Bestand"), inventory),
        pane("", qsTr("Ideenspeicher"), pool),
        pane("", qsTr("Frühere Ideen"), former)
    ]

    function pane(section: string, title: string, shown: Component): var {
        return {
            section: section,
            title: title,
            shown: shown
        };
    }

    Component {
        id: agenda

        AgendaPane {
            plan: root.workshop.plan
        }
    }
    Component {
        id: event

        EventPane {
            details: root.workshop.details
            locks: root.workshop.locks
            registers: root.workshop.registers
        }
    }
    Component {
        id: privacy

        PrivacyPane {
            privacy: root.workshop.privacy
            onClosingWanted: root.desk.goTo("results")
        }
    }
    Component {
        id: printing

        PrintPane {
            printing: root.workshop.printing
        }
    }
    Component {
        id: town

        TownPane {
            details: root.workshop.details
            logo: root.workshop.logo
        }
    }
    Component {
        id: programme

        ProgrammePane {
            details: root.workshop.details
        }
    }
    Component {
        id: aims

        RegisterPane {
            registers: root.workshop.registers
            register: "aims"
            entries: root.workshop.registers.aims
            newLabel: qsTr("Neues Ziel")
            purpose: qsTr("Was der Prozess erreichen will. Jede Karte kann mit einem Ziel verbunden werden.")
        }
    }
    Component {
        id: fields

        RegisterPane {
            registers: root.workshop.registers
            register: "fields"
            entries: root.workshop.registers.fields
            newLabel: qsTr("Neues Handlungsfeld")
            purpose: qsTr("Die großen Felder, nach denen alles geordnet wird. Jede Karte gehört zu höchstens einem.")
        }
    }
    Component {
        id: topics

        RegisterPane {
            registers: root.workshop.registers
            register: "topics"
            entries: root.workshop.registers.topics
            newLabel: qsTr("Neues Querschnittsthema")
            purpose: qsTr("Was quer durch alle Handlungsfelder geht, zum Beispiel Digitalisierung oder Klimaschutz.")
        }
    }
    Component {
        id: groups

        GroupsPane {
            registers: root.workshop.registers
        }
    }
    Component {
        id: inventory

        InventoryPane {
            registers: root.workshop.registers
            reading: root.workshop.inventoryImport
        }
    }
    Component {
        id: pool

        PoolPane {
            details: root.workshop.details
            ideas: root.workshop.ideaImport
        }
    }
    Component {
        id: former

        FormerPane {
            former: root.workshop.former
            onRoomWanted: root.desk.goTo("former")
        }
    }
}
