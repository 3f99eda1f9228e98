import QtQuick

// One set of colours. "cards" is the paper, "tabs" the darker strip at its left.
QtObject {
    required property color board
    required property color desk
    required property color surface
    required property color sunken
    required property color ink
    required property color ink2
    required property color line
    required property color lineStrong
    required property color primary
    required property color primaryDown
    required property color onPrimary
    required property color primarySoft
    required property color onPrimarySoft
    required property color focus
    required property color danger
    required property color dangerSoft
    required property color warn
    required property color warnSoft
    required property color ok
    required property color okSoft
    required property color cardInk
    required property color dot
    required property color onDot
    required property color track
    required property color barSoft
    required property CardColours cards
    required property CardColours tabs
}
