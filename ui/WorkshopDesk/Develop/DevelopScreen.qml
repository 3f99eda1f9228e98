pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Develop.exhibition
import WorkshopDesk.Frame

// Steckbriefe: what grows out of the ideas. The exhibition fills the screen, all else stands in the frame.
FocusScope {
    id: root

    required property DeskController desk
    required property WorkshopController workshop
    // kept, because the workshop goes before the last binding here does
    property WorkshopController kept: null
    property int pane: 0

    focus: true
    Component.onCompleted: root.kept = root.workshop

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: root.kept === null ? null : root.kept.exhibition.step === "closed" ? framed : exhibition
    }
    Component {
        id: framed

        PlacesFrame {
            desk: root.desk
            current: "run"
            focus: true

            DevelopPage {
                anchors.fill: parent
                focus: true
                desk: root.desk
                workshop: root.kept
                pane: root.pane
                onPaneWanted: index => root.pane = index
            }
        }
    }
    Component {
        id: exhibition

        ExhibitionScreen {
            focus: true
            exhibition: root.kept.exhibition
            locks: root.kept.locks
            language: root.desk.language
            idleSeconds: root.desk.exhibitionIdleSeconds
        }
    }
}
