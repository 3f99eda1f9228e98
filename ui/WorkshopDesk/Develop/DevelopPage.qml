pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Profiles, actions, exhibition: three panes of one page.
Page {
    id: root

    required property DeskController desk
    required property WorkshopController workshop
    property int pane: 0
    signal paneWanted(int index)

    title: qsTr("Steckbriefe")
    subtitle: qsTr("Was aus den Ideen wird: Projekte, Maßnahmen, Rückmeldungen.")
    actions: [
        AppButton {
            objectName: "undo"
            kind: "plain"
            icon: "undo"
            text: qsTr("Rückgängig")
            enabled: root.workshop.undoLabel !== ""
            onClicked: root.workshop.undo()
        },
        AppButton {
            objectName: "toBoard"
            kind: "plain"
            icon: "run"
            text: qsTr("Zur Pinnwand")
            onClicked: root.desk.goTo("run")
        }
    ]

    Shortcut {
        sequences: [StandardKey.Undo]
        onActivated: root.workshop.undo()
    }
    Shortcut {
        sequences: [StandardKey.Redo]
        onActivated: root.workshop.redo()
    }
    Segmented {
        objectName: "developPanes"
        text: qsTr("Was gezeigt wird")
        options: [qsTr("Steckbriefe (%1)").arg(root.workshop.profiles.count), qsTr("Maßnahmen (%1)").arg(root.workshop.actions.count), qsTr("Ausstellung")]
        size: Theme.desk.body
        currentIndex: root.pane
        onChosen: index => root.paneWanted(index)
    }
    Loader {
        Layout.fillWidth: true
        sourceComponent: [profiles, actions, exhibition][root.pane]
    }
    Component {
        id: profiles

        ProfilesPane {
            profiles: root.workshop.profiles
            onActionWanted: subjectId => {
                root.workshop.actions.addFor(subjectId);
                root.paneWanted(1);
            }
        }
    }
    Component {
        id: actions

        ActionsPane {
            actions: root.workshop.actions
        }
    }
    Component {
        id: exhibition

        ExhibitionPane {
            desk: root.desk
            exhibition: root.workshop.exhibition
            profiles: root.workshop.profiles
            hasPin: root.workshop.locks.hasPin
        }
    }
}
