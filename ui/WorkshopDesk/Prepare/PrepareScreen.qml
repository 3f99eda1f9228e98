pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Frame
import WorkshopDesk.Theme

// The evening before: agenda, details, town, registers and idea pool. Every field is stored when it is left.
PlacesFrame {
    id: root

    required property WorkshopController workshop
    readonly property DetailsController details: workshop?.details ?? null
    readonly property bool narrow: width < 1200 * Theme.deskScale
    readonly property string townColour: root.details?.townColour ?? ""
    readonly property bool townReads: townColour !== "" && !Theme.highContrast && root.details.isReadable(townColour, String(Theme.colours.desk))
    property int pane: 0

    current: "prepare"

    // "24. November 2026, 18:00 bis 20:20 Uhr, Rathaussaal"
    function occasion(): string {
        if (root.details === null)
            return "";
        const day = isNaN(root.details.day) ? "" : root.details.day.toLocaleDateString(Qt.locale(root.desk.language), qsTr("d. MMMM yyyy"));
        const starts = root.details.starts;
        const ends = root.details.ends;
        const time = starts !== "" && ends !== "" ? qsTr("%1 bis %2 Uhr").arg(starts).arg(ends) : starts !== "" ? qsTr("%1 Uhr").arg(starts) : "";
        return [day, time, root.details.place].filter(part => part !== "").join(", ");
    }

    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: root.workshop !== null
        onActivated: root.workshop.undo()
    }
    Shortcut {
        sequences: [StandardKey.Redo]
        enabled: root.workshop !== null
        onActivated: root.workshop.redo()
    }
    Page {
        objectName: "preparePage"
        anchors.fill: parent
        title: root.details?.title ?? ""
        subtitle: root.occasion()
        bandColour: root.townColour === "" ? "transparent" : root.townColour
        headColour: root.townReads ? root.townColour : Theme.colours.ink
        actions: [
            AppButton {
                objectName: "undo"
                kind: "plain"
                icon: "undo"
                text: root.narrow ? "" : qsTr("Rückgängig")
                Accessible.name: qsTr("Rückgängig")
                enabled: (root.workshop?.undoLabel ?? "") !== ""
                onClicked: root.workshop.undo()
            },
            AppButton {
                objectName: "redo"
                kind: "plain"
                icon: "redo"
                text: root.narrow ? "" : qsTr("Wiederholen")
                Accessible.name: qsTr("Wiederholen")
                enabled: (root.workshop?.redoLabel ?? "") !== ""
                onClicked: root.workshop.redo()
            },
            RehearsalButton {
                rehearsal: root.workshop?.rehearsal ?? null
            },
            AppButton {
                objectName: "run"
                kind: "primary"
                icon: "arrow"
                text: qsTr("Durchführen")
                onClicked: root.desk.goTo("run")
            }
        ]

        GridLayout {
            Layout.fillWidth: true
            columns: root.narrow ? 1 : 2
            columnSpacing: Theme.space.xxl
            rowSpacing: Theme.space.xl

            PaneList {
                objectName: "panes"
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: root.narrow
                Layout.preferredWidth: root.narrow ? -1 : Math.round(Theme.desk.body * 13)
                panes: panes.all
                currentIndex: root.pane
                narrow: root.narrow
                onChosen: index => root.pane = index
            }
            Loader {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                active: root.details !== null
                sourceComponent: panes.all[root.pane].shown
            }
        }
    }
    PreparePanes {
        id: panes

        desk: root.desk
        workshop: root.workshop
    }
}
