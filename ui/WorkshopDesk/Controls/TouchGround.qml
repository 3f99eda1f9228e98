import QtQuick

// Keeps fingers, mouse and wheel from reaching what lies under a floating thing.
MultiPointTouchArea {
    WheelHandler {
        orientation: Qt.Vertical
    }
}
