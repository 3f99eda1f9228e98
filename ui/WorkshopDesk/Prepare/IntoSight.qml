import QtQuick

// Gives something that has just appeared the focus, and so the page scrolls to it; where it stands is known after a frame.
FrameAnimation {
    id: root

    required property Item item

    onTriggered: {
        if (currentFrame < 2)
            return;
        stop();
        reset();
        item?.forceActiveFocus(Qt.OtherFocusReason);
    }
}
