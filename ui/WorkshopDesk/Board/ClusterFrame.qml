pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The frame of a cluster: number, title, count. Its title bar is the handle of the whole group. One slot of a pool.
Item {
    id: root

    required property bool used
    required property string clusterId
    required property real frameX
    required property real frameY
    required property real frameWidth
    required property real frameHeight
    required property string title
    required property int number
    required property int count
    required property int said
    required property bool dissent
    required property bool internalOnly

    readonly property real carriedX: body.x
    readonly property real carriedY: body.y
    readonly property bool held: drag.active
    // a hand was taken for a finger; not a property of the handler: Qt would let other drag handlers take over from it
    property bool taken: false
    // the slot of a frame that went meanwhile may be another frame's by the time the finger is lifted
    property string heldAs: ""
    readonly property bool lost: heldAs !== "" && heldAs !== clusterId
    readonly property bool touched: tap.pressed || drag.active
    // the way of the hand, and how fast it let go
    property var way: []
    property point pace

    signal grabbed
    // corner, window pixels per second, and where the hand was
    signal dropped(real x, real y, point pace, point hand)
    // what held the frame was no finger: it stands where it stood
    signal abandoned
    signal tapped

    objectName: "cluster:" + clusterId
    visible: used
    x: frameX
    y: frameY
    z: held ? 9 : 0
    width: frameWidth
    height: frameHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: [qsTr("Gruppe %1: %2, %n Karte(n)", "", count).arg(number).arg(title), ...(said > 0 ? [qsTr("%n Aussage(n)", "", said)] : []), ...(dissent ? [qsTr("abweichende Meinung")] : [])].join(", ")
    Accessible.ignored: !used

    function settle() {
        if (drag.active)
            return;
        const dx = body.x;
        const dy = body.y;
        body.x = 0;
        body.y = 0;
        const lost = root.lost;
        root.heldAs = "";
        if (root.taken || lost)
            root.abandoned();
        else
            root.dropped(root.frameX + dx, root.frameY + dy, pace, Hand.end(way));
    }

    Item {
        id: body

        width: root.width
        height: root.height

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius.panel
            color: Theme.highContrast ? Theme.colours.surface : Theme.colours.sunken
            border.width: 2
            antialiasing: true
            border.color: Theme.highContrast ? Theme.colours.line : Theme.colours.lineStrong
        }
        Item {
            id: bar

            objectName: "bar"
            width: parent.width
            height: 56

            Rectangle {
                id: disc

                x: 12
                y: 7
                width: 42
                height: 42
                radius: 21
                color: Theme.colours.ink

                Label {
                    anchors.centerIn: parent
                    text: root.number
                    size: 26
                    weight: Font.Bold
                    color: Theme.colours.surface
                }
            }
            Label {
                anchors.left: disc.right
                anchors.leftMargin: 12
                anchors.right: only.left
                anchors.rightMargin: 8
                anchors.verticalCenter: disc.verticalCenter
                text: root.title === "" ? qsTr("Titel fehlt") : root.title
                size: Theme.unit.title
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.unit.label
                elide: Text.ElideRight
                weight: root.title === "" ? Font.Normal : Font.Bold
                color: root.title === "" ? Theme.colours.ink2 : Theme.colours.ink
            }
            Icon {
                id: only

                visible: root.internalOnly
                anchors.right: talk.visible ? talk.left : total.left
                anchors.rightMargin: root.internalOnly || talk.visible ? 12 : 0
                anchors.verticalCenter: disc.verticalCenter
                name: "hidden"
                size: root.internalOnly ? 30 : 0
            }
            // how much was said about the group and its cards
            Badge {
                id: talk

                visible: root.said > 0
                anchors.right: total.left
                anchors.rightMargin: 12
                anchors.verticalCenter: disc.verticalCenter
                icon: root.dissent ? "split" : "info"
                tone: root.dissent ? "warn" : "accent"
                size: Theme.unit.small
                text: root.said
                Accessible.ignored: true
            }
            Label {
                id: total

                anchors.right: parent.right
                anchors.rightMargin: 16
                anchors.verticalCenter: disc.verticalCenter
                text: root.count
                size: Theme.unit.text
                color: Theme.colours.ink2
            }
            DragHandler {
                id: drag

                target: body
                enabled: root.used && !root.lost
                onCanceled: root.taken = true
                onTranslationChanged: root.way = Hand.gone(root.way, centroid.scenePosition)
                onActiveChanged: {
                    if (active) {
                        root.taken = false;
                        root.way = [];
                        root.heldAs = root.clusterId;
                        root.grabbed();
                    } else {
                        root.pace = Hand.pace(root.way);
                        Qt.callLater(root.settle);
                    }
                }
            }
            TapHandler {
                id: tap

                gesturePolicy: TapHandler.ReleaseWithinBounds
                onPressedChanged: {
                    if (pressed)
                        drag.dragThreshold = Hand.threshold(root);
                    root.heldAs = pressed || root.held ? root.clusterId : "";
                }
                onTapped: root.tapped()
            }
        }
    }
}
