pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// One slot of the pool. The outer item rests where the model says; the sheet inside follows the finger until it is let go.
CardSlot {
    id: root

    readonly property bool free: !inEdit && lock === ""

    // the frame that is being dragged with this card in it
    property ClusterFrame carrier: null
    // the card that is being dragged with this one in the same selection
    property NoteCard leader: null
    readonly property real carriedX: sheet.x
    readonly property real carriedY: sheet.y
    // a pen writes on the card, and only fingers and mouse move it
    property bool penWrites: false
    // pixels per board unit, as far as it matters to the card
    property real zoom: 1
    property bool marked: false
    property bool lifted: false
    property real nudgeX: 0
    property real nudgeY: 0
    readonly property int movers: penWrites ? PointerDevice.AllDevices & ~PointerDevice.Stylus : PointerDevice.AllDevices
    // somebody is writing on it: nobody else can take it
    property bool inEdit: false
    readonly property bool held: drag.active || pinch.active
    // a hand was taken for a finger
    property bool taken: false
    // undo can take a card away under a finger, and its slot may be another card's by the time the finger is lifted
    property string heldAs: ""
    readonly property bool lost: heldAs !== "" && heldAs !== noteId + clusterId
    readonly property bool touched: tap.pressed || held
    // the way of the hand, and how fast it let go
    property var way: []
    property point pace

    signal grabbed
    signal dropped(real x, real y, point pace)
    // what held the card was no finger: it lies where it lay
    signal abandoned
    // two fingers let go: corner as if upright, degrees clockwise, size
    signal pinched(real x, real y, real rotation, real size)
    signal tapped
    signal pressedLong

    objectName: "note:" + noteId + ":" + clusterId
    visible: used
    x: cardX + (carrier ? carrier.carriedX : leader ? leader.carriedX : 0) + nudgeX
    y: cardY + (carrier ? carrier.carriedY : leader ? leader.carriedY : 0) + nudgeY
    z: held || lifted ? 20 : inEdit ? 15 : carrier || leader ? 10 : clusterId === "" ? 2 : 1
    width: Theme.unit.cardWidth
    height: cardHeight
    rotation: turned
    scale: size
    Accessible.role: Accessible.ListItem
    Accessible.name: faceDown ? qsTr("verdeckte Karte") : spoken !== "" ? spoken : qsTr("handschriftliche Karte Nr. %1").arg(number)
    Accessible.ignored: !used

    function settle() {
        if (root.held)
            return;
        const middle = root.mapToItem(root.parent, sheet.x + sheet.width / 2, sheet.y + sheet.height / 2);
        const x = middle.x - root.width / 2 - (root.x - root.cardX);
        const y = middle.y - root.height / 2 - (root.y - root.cardY);
        const turn = sheet.rotation;
        const grown = sheet.scale;
        sheet.x = 0;
        sheet.y = 0;
        sheet.rotation = 0;
        sheet.scale = 1;
        const lost = root.lost;
        root.heldAs = "";
        if (root.taken || lost)
            root.abandoned();
        else if (turn === 0 && grown === 1)
            root.dropped(x, y, pace);
        else
            root.pinched(x, y, root.turned + turn, root.size * grown);
    }

    // the last event of the gesture must be over before the card is laid down
    onHeldChanged: {
        if (held) {
            taken = false;
            heldAs = noteId + clusterId;
            way = [];
            root.grabbed();
        } else {
            pace = Hand.pace(way);
            Qt.callLater(root.settle);
        }
    }

    CardPaper {
        id: sheet

        tint: root.tint
        height: root.cardHeight
        held: root.held || root.lifted
        marked: root.marked

        CardWords {
            width: root.width - x - 6
            y: root.wordsTop
            height: root.cardHeight - y
            text: root.words
        }
        Loader {
            readonly property bool locked: root.lock === "note" || root.lock === "area"

            active: locked || root.flash || root.unclear || root.internalOnly || root.doubled || root.said > 0 || root.sources > 0 || root.source === "photo" || root.source === "paper" || root.source === "online"
            y: root.cardHeight - height - 6
            sourceComponent: CardMarks {
                card: root
            }
        }
        Loader {
            active: root.faceDown
            width: root.width
            height: root.cardHeight
            sourceComponent: CardBack {}
        }
        Loader {
            active: root.ink !== ""
            sourceComponent: InkLayer {
                height: root.cardHeight
                ink: root.ink
                zoom: root.size * root.zoom
            }
        }
        Loader {
            active: root.inEdit
            anchors.fill: parent
            sourceComponent: InEditSign {}
        }
        Loader {
            active: root.penWrites && root.used && root.free && !root.faceDown
            anchors.fill: parent
            sourceComponent: InkPen {
                devices: PointerDevice.Stylus
                onDrawn: points => root.written(points)
                onWiped: (x, y) => root.wiped(x, y)
            }
        }
        DragHandler {
            id: drag

            target: sheet
            acceptedDevices: root.movers
            onCanceled: root.taken = !pinch.active
            onTranslationChanged: root.way = Hand.gone(root.way, centroid.scenePosition)
            // another card's pinch gets this finger never, its own only with a second finger that came down on it
            grabPermissions: PointerHandler.CanTakeOverFromItems | PointerHandler.CanTakeOverFromHandlersOfDifferentType | (second.active ? PointerHandler.ApprovesTakeOverByAnything : PointerHandler.ApprovesCancellation)
            enabled: root.used && !root.lost && (active || root.free)
        }
        PinchHandler {
            id: pinch

            target: sheet
            acceptedDevices: PointerDevice.TouchScreen
            onCanceled: root.taken = !drag.active
            // in a frame all cards lie upright
            enabled: !root.lost && (active || root.used && root.clusterId === "" && root.free)
            scaleAxis.minimum: 0.5 / root.size
            scaleAxis.maximum: 3 / root.size
        }
        TapHandler {
            id: tap

            // the finger belongs to the card from the first touch: the ground under it hears nothing
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: Theme.touch.hold
            acceptedDevices: root.movers
            onPressedChanged: {
                if (pressed)
                    drag.dragThreshold = Hand.threshold(root);
                root.heldAs = pressed || root.held ? root.noteId + root.clusterId : "";
            }
            onTapped: if (!root.inEdit)
                root.tapped()
            onLongPressed: root.pressedLong()
            onCanceled: if (root.lock !== "")
                root.refused()
        }
        // stands last, so that it does not take the first finger for a second one
        PointHandler {
            id: second

            acceptedDevices: PointerDevice.TouchScreen
            enabled: root.touched
        }
    }
}
