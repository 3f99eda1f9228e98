pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// One slot of the pool. The outer item rests where the model says and is never written by the view; the sheet inside
// follows the finger, and its offset is nil as soon as nobody holds the card.
Item {
    id: root

    required property bool used
    required property string noteId
    required property string clusterId
    required property real cardX
    required property real cardY
    required property real cardHeight
    required property string words
    // where on the card the words begin: below the ink of a card born by hand
    required property real wordsTop
    required property string ink
    required property string tint
    required property string kind
    required property bool flash
    required property bool unclear
    required property bool doubled
    required property string source
    required property int number
    required property real turned
    required property real size

    // the frame that is being dragged with this card in it
    property ClusterFrame carrier: null
    // a pen writes on the card, and only fingers and mouse move it
    property bool penWrites: false
    property bool marked: false
    property bool lifted: false
    property real nudgeX: 0
    property real nudgeY: 0
    readonly property int movers: penWrites ? PointerDevice.AllDevices & ~PointerDevice.Stylus : PointerDevice.AllDevices
    readonly property bool held: drag.active
    readonly property bool touched: tap.pressed || drag.active

    signal grabbed
    signal dropped(real x, real y)
    signal tapped
    signal pressedLong
    // points as in InkPen
    signal written(var points)
    signal wiped(real x, real y)

    objectName: "note:" + noteId + ":" + clusterId
    visible: used
    x: cardX + (carrier ? carrier.carriedX : 0) + nudgeX
    y: cardY + (carrier ? carrier.carriedY : 0) + nudgeY
    z: held || lifted ? 20 : carrier ? 10 : clusterId === "" ? 2 : 1
    width: Theme.unit.cardWidth
    height: cardHeight
    rotation: turned
    scale: size
    Accessible.role: Accessible.ListItem
    Accessible.name: words !== "" || ink === "" ? words.replace(/\n/g, " ") : qsTr("handschriftliche Karte Nr. %1").arg(number)
    Accessible.ignored: !used

    function settle() {
        // a pool slot may have been given to nobody in between
        if (drag.active)
            return;
        const dx = sheet.x;
        const dy = sheet.y;
        sheet.x = 0;
        sheet.y = 0;
        root.dropped(root.cardX + dx, root.cardY + dy);
    }

    CardPaper {
        id: sheet

        tint: root.tint
        height: root.cardHeight
        held: root.held || root.lifted
        marked: root.marked

        Text {
            x: Theme.unit.tab + 9
            width: root.width - x - 6
            y: root.wordsTop
            height: root.cardHeight - y
            verticalAlignment: Text.AlignVCenter
            text: root.words
            textFormat: Text.PlainText
            lineHeightMode: Text.FixedHeight
            lineHeight: 30
            color: Theme.colours.cardInk
            font.family: Theme.family
            font.pixelSize: Theme.unit.text
            font.weight: Font.Medium
            font.hintingPreference: Font.PreferNoHinting
            Accessible.ignored: true
        }
        Loader {
            active: root.flash || root.unclear || root.doubled || root.source === "photo" || root.source === "paper" || root.source === "online"
            y: root.cardHeight - height - 6
            sourceComponent: CardMarks {
                flash: root.flash
                unclear: root.unclear
                doubled: root.doubled
                source: root.source
            }
        }
        Loader {
            active: root.ink !== ""
            sourceComponent: InkLayer {
                height: root.cardHeight
                ink: root.ink
                zoom: root.size * (root.parent?.scale ?? 1)
            }
        }
        Loader {
            active: root.penWrites && root.used
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
            dragThreshold: 12
            acceptedDevices: root.movers
            onActiveChanged: {
                if (active)
                    root.grabbed();
                else
                    // the last event of the gesture must be over before the card is laid down
                    Qt.callLater(root.settle);
            }
        }
        TapHandler {
            id: tap

            // the finger belongs to the card from the first touch: the ground under it hears nothing
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0.6
            acceptedDevices: root.movers
            onTapped: root.tapped()
            onLongPressed: root.pressedLong()
        }
    }
}
