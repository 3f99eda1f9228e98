import QtQuick

// The five card colours by their keys; cards[key] works too.
QtObject {
    required property color yellow
    required property color green
    required property color blue
    required property color pink
    required property color white
}
