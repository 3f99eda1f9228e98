import QtQuick

// A list that asks for the height of its rows, at most for a given one.
//
// A ListView guesses the height of rows that are out of view from those in view. Where a layout gives it less than it
// asks for, another height shows other rows, they give another guess, and the window can stand still for ever
// (measured: rows of 100, 40, 100 and 20 beside a panel that also grows). So what it asks for only grows, until rows
// come or go or the width is another one.
ListView {
    id: root

    property real most: Infinity
    property real natural: 0

    function begin() {
        natural = Math.min(contentHeight, most);
    }

    implicitHeight: natural
    cacheBuffer: 0
    onContentHeightChanged: natural = Math.max(natural, Math.min(contentHeight, most))
    onCountChanged: begin()
    onWidthChanged: begin()
    onMostChanged: begin()
}
