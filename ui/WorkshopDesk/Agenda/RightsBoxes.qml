pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What the room may do in a phase: one box per right, in plain words.
GridLayout {
    id: root

    // keys of PhaseWords.rights
    required property list<string> allowed
    property int size: Theme.desk.body
    signal toggled(string right, bool allowed)

    columnSpacing: Theme.space.l
    rowSpacing: 0
    columns: 2
    uniformCellWidths: true

    Repeater {
        model: PhaseWords.rights.length

        Checkbox {
            required property int index
            readonly property string key: PhaseWords.rights[index]

            objectName: "right:" + key
            Layout.fillWidth: true
            size: root.size
            text: PhaseWords.rightNames[index]
            checked: root.allowed.includes(key)
            onToggled: checked => root.toggled(key, checked)
        }
    }
}
