pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// A card as a picture of itself, outside the board's world.
Item {
    id: root

    required property string words
    required property string tint
    property string ink: ""

    width: Theme.unit.cardWidth
    height: Theme.unit.cardHeight
    Accessible.ignored: true

    CardPaper {
        tint: root.tint

        Loader {
            active: root.ink !== ""
            height: parent.height
            sourceComponent: InkLayer {
                ink: root.ink
            }
        }
        Text {
            x: Theme.unit.tab + 9
            width: parent.width - x - 6
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            text: root.words
            textFormat: Text.PlainText
            fontSizeMode: Text.Fit
            minimumPixelSize: 12
            color: Theme.colours.cardInk
            font.family: Theme.family
            font.pixelSize: Theme.unit.text
            font.weight: Font.Medium
        }
    }
}
