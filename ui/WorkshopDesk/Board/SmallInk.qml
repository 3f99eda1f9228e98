import QtQuick
import WorkshopDesk.Theme

// The ink of a card in a list: as large as it can be recognised.
Item {
    id: root

    required property string ink
    readonly property real factor: 0.7

    implicitWidth: Theme.unit.cardWidth * factor
    implicitHeight: Theme.unit.cardHeight * factor

    InkLayer {
        objectName: "smallInk"
        height: Theme.unit.cardHeight
        scale: root.factor
        transformOrigin: Item.TopLeft
        zoom: root.factor
        ink: root.ink
    }
}
