pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// All candidates on the paper at hand. Fingers press the ends of a row; arrows move, plus or Enter gives, minus takes back.
GridView {
    id: root

    required property PaperController paper
    readonly property int gap: Theme.space.l
    readonly property int columns: width >= Theme.wall.card * 46 && count > 1 ? 2 : 1
    readonly property int rows: Math.ceil(count / columns)
    readonly property int endSize: Theme.mm(63)
    readonly property int size: cellWidth >= Theme.wall.card * 32 ? Theme.wall.title : Theme.wall.card
    // the last word came from the keyboard: show where it goes
    property bool keyed: false

    function handle(key: int): bool {
        const row = currentItem as DotsRow;
        root.keyed = true;
        if (row === null)
            return false;
        if (key === Qt.Key_Minus)
            row.taken();
        else if ([Qt.Key_Plus, Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(key))
            row.given();
        else
            return false;
        return true;
    }

    objectName: "candidates"
    model: paper.candidates
    cellWidth: Math.floor(width / columns)
    // tall enough for the longest words, and filling the page while there are few
    cellHeight: Math.max(longest.height + 3 * gap, endSize + 3 * gap, Math.min(Math.floor(height / Math.max(1, rows)), Theme.wall.card * 8))
    clip: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    // the mouse uses the wheel; only fingers push the list
    acceptedButtons: Qt.NoButton
    activeFocusOnTab: true
    keyNavigationEnabled: true
    highlightMoveDuration: Theme.motion.quick
    Keys.onPressed: event => event.accepted = handle(event.key)
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Zur Wahl")

    Label {
        id: longest

        visible: false
        // what disc, dots and the two ends leave for the words
        width: root.cellWidth - 2 * root.endSize - root.size * (root.paper.cap > 3 ? 2.4 + root.paper.cap * 1.15 : 6.3) - 6 * root.gap
        text: root.paper.candidates.longestTitle
        size: root.size
        weight: Font.DemiBold
        wrapMode: Text.Wrap
    }

    delegate: DotsRow {
        id: row

        required property int index
        required property string candidateId

        width: GridView.view.cellWidth - root.gap
        height: GridView.view.cellHeight - root.gap
        size: root.size
        cap: root.paper.cap
        dotsLeft: root.paper.dotsLeft
        minusCap: root.paper.form.minusCap
        minusLeft: root.paper.minusLeft
        current: activeFocus && root.keyed
        onGiven: {
            if (canGive)
                root.paper.give(candidateId);
        }
        onTaken: {
            if (canTake)
                root.paper.take(candidateId);
        }
        onTouched: {
            root.keyed = false;
            root.currentIndex = index;
            row.forceActiveFocus(Qt.MouseFocusReason);
        }
    }
}
