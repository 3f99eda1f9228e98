import QtQuick
import WorkshopDesk.Theme

// The small signs at the foot of a card's tab: contradiction, open question, doubled, where it came from.
Column {
    id: root

    property bool flash: false
    property bool unclear: false
    property bool doubled: false
    property string source: ""

    width: Theme.unit.tab
    spacing: 4

    component Mark: Icon {
        size: 17
        stroke: 2.4
        color: Theme.colours.cardInk
        anchors.horizontalCenter: parent?.horizontalCenter
    }

    Mark {
        name: root.flash ? "flash" : ""
    }
    Mark {
        name: root.unclear ? "question" : ""
    }
    Mark {
        name: root.doubled ? "copy" : ""
    }
    Mark {
        name: root.source === "photo" ? "camera" : root.source === "paper" ? "pen" : root.source === "online" ? "language" : ""
    }
}
