pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Entries of one register as chips that are on or off; nothing where the register is empty.
Captioned {
    id: root

    required property string caption
    // each with id, name and on
    required property var choices
    signal picked(string id, bool on)

    visible: choices.length > 0
    label: caption

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Repeater {
            // the chips stay while they are switched
            model: root.choices.length

            Chip {
                required property int index
                readonly property var choice: root.choices[index] ?? null

                objectName: "chip:" + text
                text: choice?.name ?? ""
                size: Theme.desk.body
                selected: choice?.on ?? false
                onToggled: selected => root.picked(choice.id, selected)
            }
        }
    }
}
