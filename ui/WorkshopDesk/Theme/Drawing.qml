import QtQuick

// A drawing from Icons as a picture of its size. Not a Shape: equal pictures are made once, and software rendering does not
// clip a Shape that is scrolled out of its page.
Image {
    id: root

    required property real size
    // SVG elements on the 24 grid; empty: nothing
    required property string drawing

    width: size
    height: size
    sourceSize: Qt.size(Math.ceil(size * Screen.devicePixelRatio), Math.ceil(size * Screen.devicePixelRatio))
    source: drawing === "" ? "" : Icons.picture(drawing)
    retainWhileLoading: true
}
