import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// Parking lot and bin at the rim of the board: nothing is lost.
Column {
    id: root

    required property BoardController board
    // the one whose sheet is open: "parked", "binned" or another word
    required property string sheet
    signal chosen(string what)

    spacing: Theme.space.l

    EdgeTray {
        objectName: "parkingLot"
        width: Math.max(implicitWidth, bin.implicitWidth)
        icon: "park"
        title: qsTr("Themenspeicher")
        count: root.board.parked.count
        open: root.sheet === "parked"
        onClicked: root.chosen("parked")
    }
    EdgeTray {
        id: bin

        objectName: "bin"
        width: parent.width
        icon: "bin"
        title: qsTr("Ablage")
        count: root.board.binned.count
        open: root.sheet === "binned"
        onClicked: root.chosen("binned")
    }
}
