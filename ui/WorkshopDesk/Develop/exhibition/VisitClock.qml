import QtQuick

// Counts the seconds since the last touch: after some the visit is over, after some more the pages follow one another.
Item {
    id: root

    property int seconds: 60
    // how many pages there are
    property int count: 0
    property int idle: 0
    property bool rotating: false
    property int page: 0
    readonly property int secondsPerPage: 12
    signal expired
    signal turned(int page)

    function touched() {
        root.idle = 0;
    }
    function wake() {
        root.rotating = false;
        root.idle = 0;
    }
    function tick() {
        root.idle += 1;
        if (root.rotating && root.idle >= root.secondsPerPage)
            root.turn(root.page + 1);
        else if (!root.rotating && root.idle === root.seconds)
            root.expired();
        else if (!root.rotating && root.idle >= root.seconds + root.secondsPerPage)
            root.turn(0);
    }
    function turn(page: int) {
        if (root.count === 0)
            return;
        root.page = page % root.count;
        root.rotating = true;
        root.idle = 0;
        root.turned(root.page);
        // showing the page moved the focus, which is no touch
        root.idle = 0;
    }

    objectName: "visitClock"

    Timer {
        interval: 1000
        repeat: true
        running: true
        onTriggered: root.tick()
    }
}
