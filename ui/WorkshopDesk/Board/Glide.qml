import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// When the board is tidied or shuffled, everything glides to its new place: things have fromX and fromY, which count
// for the part of the way that is still to go.
Item {
    id: root

    required property SortingController sorting
    required property Repeater things
    // 1 at the start of the way, 0 at its end
    property real part: 0
    property var before: ({})

    function thing(index: int): var {
        return things.itemAt(index);
    }

    Connections {
        target: root.sorting

        function onAboutToArrange() {
            root.before = {};
            for (let i = 0; i < root.things.count; ++i) {
                const thing = root.thing(i);
                if (thing?.used)
                    root.before[thing.objectName] = Qt.point(thing.x, thing.y);
            }
        }
        function onArranged() {
            for (let i = 0; i < root.things.count && Theme.motion.calm > 0; ++i) {
                const thing = root.thing(i);
                const start = thing?.used ? root.before[thing.objectName] : undefined;
                if (start !== undefined) {
                    thing.fromX = start.x - thing.x;
                    thing.fromY = start.y - thing.y;
                }
            }
            way.restart();
        }
    }
    NumberAnimation {
        id: way

        target: root
        property: "part"
        from: 1
        to: 0
        duration: Theme.motion.calm
        easing.type: Easing.OutCubic
        onFinished: {
            for (let i = 0; i < root.things.count; ++i) {
                const thing = root.thing(i);
                if (thing) {
                    thing.fromX = 0;
                    thing.fromY = 0;
                }
            }
        }
    }
}
