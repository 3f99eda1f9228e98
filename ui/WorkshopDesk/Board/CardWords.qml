import QtQuick
import WorkshopDesk.Theme

// The words of a card, already broken into lines (card_text.py).
Text {
    x: Theme.unit.tab + 9
    verticalAlignment: Text.AlignVCenter
    textFormat: Text.PlainText
    lineHeightMode: Text.FixedHeight
    lineHeight: 30
    color: Theme.colours.cardInk
    font.family: Theme.family
    font.pixelSize: Theme.unit.text
    font.weight: Font.Medium
    font.hintingPreference: Font.PreferNoHinting
    Accessible.ignored: true
}
