pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// The small signs at the foot of a card's tab: contradiction, open question, internal, merged, what was said, doubled, where it came from.
Column {
    id: root

    required property CardSlot card
    readonly property bool locked: card.lock === "note" || card.lock === "area"
    readonly property string origin: ({
            photo: "photo",
            paper: "pen",
            online: "language"
        })[card.source] ?? ""

    width: Theme.unit.tab
    spacing: 4

    Repeater {
        model: [root.card.flash ? "flash" : "", root.card.unclear ? "question" : "", root.card.internalOnly ? "hidden" : "", root.card.doubled ? "copy" : "", root.origin, root.locked ? "lock" : ""].filter(name => name !== "")
        Sign {
            required property string modelData

            name: modelData
            size: 17
            anchors.horizontalCenter: parent?.horizontalCenter
        }
    }
    // how many say the same: itself and its sources
    Row {
        visible: root.card.sources > 0
        anchors.horizontalCenter: parent.horizontalCenter

        Sign {
            name: "sources"
            size: 15
        }
        Label {
            text: root.card.sources + 1
            size: 15
            weight: Font.Bold
            color: Theme.colours.cardInk
            Accessible.ignored: true
        }
    }
    // how much was said about it; the sign above the number says that somebody disagrees
    Sign {
        visible: root.card.dissent
        name: "split"
        size: 17
        anchors.horizontalCenter: parent.horizontalCenter
    }
    Label {
        visible: root.card.said > 0
        anchors.horizontalCenter: parent.horizontalCenter
        text: root.card.said
        size: 15
        weight: Font.Bold
        color: Theme.colours.cardInk
        Accessible.ignored: true
    }
}
