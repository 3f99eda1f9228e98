import QtQuick

// A small drawing on a card. One picture shared by all cards: a Shape for each of them would cost most of a card's time.
Image {
    required property string name
    required property real size

    width: size
    height: size
    source: name === "" ? "" : Qt.resolvedUrl("signs/" + name + ".svg")
    sourceSize: Qt.size(48, 48)
    mipmap: true
}
