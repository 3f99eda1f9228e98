import QtQuick

// What the pool tells a delegate about its card: one slot, filled with another card as the view moves.
Item {
    required property bool used
    required property string noteId
    required property string clusterId
    required property real cardX
    required property real cardY
    required property real cardHeight
    required property string words
    // the words without the hyphens at the ends of lines
    required property string spoken
    // where on the card the words begin: below the ink of a card born by hand
    required property real wordsTop
    required property string ink
    required property string tint
    required property string kind
    required property bool flash
    required property bool unclear
    // not in public documents
    required property bool internalOnly
    required property bool doubled
    required property string source
    required property int number
    required property real turned
    required property real size
    // selected by somebody
    required property bool picked
    required property bool faceDown
    // what keeps hands off it: note, area, board, or nothing
    required property string lock
    // how many statements there are about it, and whether one of them disagrees
    required property int said
    required property bool dissent
    // how many cards were merged into it
    required property int sources

    // points as in InkPen
    signal written(var points)
    signal wiped(real x, real y)
    // a finger tried to push a locked card
    signal refused
}
