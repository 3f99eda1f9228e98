pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The list at the left, the profile in hand at its right; one under the other on a narrow window.
GridLayout {
    id: root

    required property ProfilesController profiles
    readonly property bool wide: width >= 1000 * Theme.deskScale
    signal actionWanted(string subjectId)

    columns: wide ? 2 : 1
    columnSpacing: Theme.space.xl
    rowSpacing: Theme.space.xl

    ProfileList {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: !root.wide
        Layout.preferredWidth: Math.round(root.width * 0.34)
        profiles: root.profiles
    }
    Loader {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        sourceComponent: root.profiles.chosenId === "" ? nothing : sheet
    }
    Component {
        id: nothing

        Panel {
            Label {
                Layout.fillWidth: true
                text: root.profiles.count === 0 ? qsTr("Noch kein Steckbrief") : qsTr("Kein Steckbrief ausgewählt")
                size: Theme.desk.lead
                weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                text: root.profiles.count === 0 ? qsTr("Berühren Sie auf der Pinnwand eine Gruppe und wählen Sie „Steckbrief daraus machen“. Titel und Herkunft werden übernommen.") : qsTr("Bitte berühren Sie links einen Steckbrief.")
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
            }
        }
    }
    Component {
        id: sheet

        ProfileSheet {
            profiles: root.profiles
            onActionWanted: root.actionWanted(root.profiles.chosenId)
        }
    }
}
