pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// A whole result as bars from a common line. reveal(): all bars grow together from their first order, then change places.
GrowingList {
    id: root

    required property RankingModel ranking
    property int size: Theme.desk.body
    property real leastRow: 0
    // what the parts of stacked bars stand for, lowest first
    property list<string> values: []
    // the figures count dots
    property bool byDots: true
    property real grown: 1
    property real settled: 1
    readonly property bool scrolls: contentHeight > height

    function reveal() {
        grown = 0;
        settled = 0;
        show.restart();
    }
    function scrollBy(part: real) {
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + part * height));
    }
    model: ranking
    clip: scrolls
    boundsBehavior: Flickable.StopAtBounds
    interactive: scrolls
    acceptedButtons: Qt.NoButton
    activeFocusOnTab: scrolls
    Keys.onDownPressed: scrollBy(0.25)
    Keys.onUpPressed: scrollBy(-0.25)
    Keys.onPressed: event => {
        const way = event.key === Qt.Key_PageDown ? 0.9 : event.key === Qt.Key_PageUp ? -0.9 : 0;
        event.accepted = way !== 0;
        if (event.accepted)
            root.scrollBy(way);
    }
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Rangfolge")

    SequentialAnimation {
        id: show

        NumberAnimation {
            target: root
            property: "grown"
            to: 1
            duration: Theme.motion.reveal
            easing.type: Easing.OutCubic
        }
        NumberAnimation {
            target: root
            property: "settled"
            to: 1
            duration: Theme.motion.calm
        }
    }
    FocusRing {
        visible: root.activeFocus
    }
    ScrollMark {
        anchors.right: parent.right
        height: root.height
        view: root
    }

    delegate: ResultBar {
        id: line

        required property int index
        required property int startRow

        width: ListView.view.width
        height: Math.max(implicitHeight, root.leastRow)
        steps: root.values
        byDots: root.byDots
        size: root.size
        grown: root.grown
        transform: Translate {
            y: (line.startRow - line.index) * line.height * (1 - root.settled)
        }
    }
}
