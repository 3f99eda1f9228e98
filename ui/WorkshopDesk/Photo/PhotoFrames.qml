pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// The photo with its frames. A finger selects a frame; where a frame is to be drawn, it drags one.
Item {
    id: root

    required property PhotoController photos
    property int selectedKey: -1
    property bool drawing: false
    property bool showingCorners: false
    readonly property real shownWidth: Math.min(width, height * photos.ratio)
    readonly property real shownHeight: shownWidth / photos.ratio
    signal selected(int key)
    signal drawn

    Rectangle {
        anchors.fill: parent
        color: Theme.colours.sunken
    }
    Item {
        id: sheet

        anchors.centerIn: parent
        width: root.shownWidth
        height: root.shownHeight

        Image {
            anchors.fill: parent
            source: root.photos.picture
            cache: false
            mipmap: true
            asynchronous: true
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Foto %1").arg(root.photos.fileName)
        }
        Repeater {
            model: root.photos.frames

            PhotoFrame {
                required property int index
                required property var model
                required property real across
                required property real down

                x: model.x * sheet.width - width / 2
                y: model.y * sheet.height - height / 2
                width: across * sheet.width
                height: down * sheet.width
                selected: root.selectedKey === key
                text: number < 0 ? qsTr("Freie Karte %1").arg(index + 1) : qsTr("Gedruckte Karte %1").arg(number)
                enabled: !root.drawing && !root.showingCorners
                onClicked: root.selected(key)
                Keys.onPressed: event => {
                    if (event.key === Qt.Key_Delete) {
                        event.accepted = true;
                        root.photos.keep(key, !kept);
                    }
                }
            }
        }
        PhotoCorners {
            id: corners

            visible: root.showingCorners
            anchors.fill: parent
        }
        Rectangle {
            visible: drag.active && root.drawing
            x: Math.min(drag.from.x, drag.centroid.position.x)
            y: Math.min(drag.from.y, drag.centroid.position.y)
            width: Math.abs(drag.centroid.position.x - drag.from.x)
            height: Math.abs(drag.centroid.position.y - drag.from.y)
            color: "transparent"
            border.width: 4
            border.color: Theme.colours.focus
        }
        DragHandler {
            id: drag

            property point from: Qt.point(0, 0)
            property point to: Qt.point(0, 0)

            enabled: root.drawing
            target: null
            dragThreshold: 6
            onCentroidChanged: {
                if (active)
                    to = centroid.position;
            }
            onActiveChanged: {
                if (active) {
                    from = centroid.pressPosition;
                    return;
                }
                const x = Math.max(0, Math.min(from.x, to.x)), y = Math.max(0, Math.min(from.y, to.y));
                const across = Math.min(sheet.width, Math.max(from.x, to.x)) - x, down = Math.min(sheet.height, Math.max(from.y, to.y)) - y;
                if (across > 12 && down > 12) {
                    root.photos.add(x / sheet.width, y / sheet.height, across / sheet.width, down / sheet.height);
                    root.drawn();
                }
            }
        }
    }

    function cornerShares(): var {
        return corners.shares();
    }
}
