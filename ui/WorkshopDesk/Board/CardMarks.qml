pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// The small signs at the foot of a card's tab: contradiction, open question, internal, doubled, where it came from.
Column {
    id: root

    property bool flash: false
    property bool unclear: false
    property bool internalOnly: false
    property bool doubled: false
    property string source: ""
    property bool locked: false
    readonly property string origin: ({
            photo: "photo",
            paper: "pen",
            online: "language"
        })[source] ?? ""

    width: Theme.unit.tab
    spacing: 4

    Repeater {
        model: [root.flash ? "flash" : "", root.unclear ? "question" : "", root.internalOnly ? "hidden" : "", root.doubled ? "copy" : "", root.origin, root.locked ? "lock" : ""].filter(name => name !== "")
        Sign {
            required property string modelData

            name: modelData
            size: 17
            anchors.horizontalCenter: parent?.horizontalCenter
        }
    }
}
