pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Target groups, topics or aims of the profile in hand, each on or off; nothing where none were prepared.
ColumnLayout {
    id: root

    required property ProfilesController profiles
    // affects, topic or aim
    required property string relation
    required property string title
    readonly property var offers: profiles.registers.filter(entry => entry.relation === relation)

    visible: offers.length > 0
    spacing: Theme.space.s

    Label {
        Layout.topMargin: Theme.space.s
        text: root.title
        weight: Font.DemiBold
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Repeater {
            model: root.offers

            Chip {
                required property var modelData

                objectName: "link:" + modelData.name
                text: modelData.name
                selected: root.profiles.linkedIds.includes(modelData.id)
                onToggled: root.profiles.toggleLink(root.relation, modelData.id)
            }
        }
    }
}
