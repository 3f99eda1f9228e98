pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// Aspects as signs: the first letter of each with +, 0 or −, the letter alone where nobody looked. Whoever shows it tells the words.
Row {
    id: root

    // -1, 0, 1, or 9 where nobody looked
    required property var marks
    property int size: Theme.desk.caption
    // false: the name stands beside the sign
    property bool lettered: true

    spacing: Math.round(size * 0.25)

    Repeater {
        model: root.marks

        Rectangle {
            id: sign

            required property int index
            required property int modelData
            readonly property int mark: modelData
            readonly property string letter: root.lettered ? DevelopWords.aspectNames[index].charAt(0) : ""
            readonly property bool seen: mark !== 9

            width: Math.round(root.size * (root.lettered ? 2.1 : 1.55))
            height: Math.round(root.size * 1.55)
            radius: height / 2
            color: mark === 1 ? Theme.colours.okSoft : mark === -1 ? Theme.colours.dangerSoft : mark === 0 ? Theme.colours.sunken : "transparent"
            border.width: Theme.highContrast ? 2 : 1
            border.color: mark === 1 ? Theme.colours.ok : mark === -1 ? Theme.colours.danger : seen ? Theme.colours.lineStrong : Theme.colours.line

            Label {
                anchors.centerIn: parent
                text: sign.letter + (sign.seen ? DevelopWords.markSigns[sign.mark + 1] : "")
                size: root.size
                weight: Font.Bold
                color: sign.mark === 1 ? Theme.colours.ok : sign.mark === -1 ? Theme.colours.danger : Theme.colours.ink2
                Accessible.ignored: true
            }
        }
    }
}
