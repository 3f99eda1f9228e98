pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Four handles that a person puts onto the corners of the pin board, by finger or with the arrow keys.
Item {
    id: root

    // shares of width and height, clockwise from the upper left
    property var places: [[0.05, 0.05], [0.95, 0.05], [0.95, 0.95], [0.05, 0.95]]
    readonly property list<string> names: [qsTr("Ecke oben links"), qsTr("Ecke oben rechts"), qsTr("Ecke unten rechts"), qsTr("Ecke unten links")]

    function shares(): var {
        return places;
    }
    function put(index: int, x: real, y: real) {
        const next = places.slice();
        next[index] = [Math.max(0, Math.min(1, x)), Math.max(0, Math.min(1, y))];
        places = next;
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeWidth: 4
            strokeColor: Theme.colours.focus
            fillColor: "transparent"

            PathPolyline {
                path: [...root.places, root.places[0]].map(place => Qt.point(place[0] * root.width, place[1] * root.height))
            }
        }
    }
    Repeater {
        model: 4

        Pressable {
            id: handle

            required property int index

            objectName: "corner:" + index
            text: root.names[index]
            width: Theme.touch.least
            height: width
            ringRadius: width / 2
            x: root.places[index][0] * root.width - width / 2
            y: root.places[index][1] * root.height - height / 2
            Keys.onPressed: event => {
                const by = event.modifiers & Qt.ShiftModifier ? 0.05 : 0.005;
                const ways = {
                    [Qt.Key_Left]: [-by, 0],
                    [Qt.Key_Right]: [by, 0],
                    [Qt.Key_Up]: [0, -by],
                    [Qt.Key_Down]: [0, by]
                };
                const way = ways[event.key];
                if (way === undefined)
                    return;
                event.accepted = true;
                root.put(handle.index, root.places[handle.index][0] + way[0], root.places[handle.index][1] + way[1]);
            }

            Rectangle {
                anchors.centerIn: parent
                width: 24
                height: 24
                radius: 12
                color: Theme.colours.focus
                border.width: 3
                border.color: Theme.colours.surface
            }
            DragHandler {
                target: null
                dragThreshold: 2
                onActiveTranslationChanged: {
                    if (!active)
                        return;
                    const at = root.mapFromItem(handle, centroid.position.x, centroid.position.y);
                    root.put(handle.index, at.x / root.width, at.y / root.height);
                }
            }
        }
    }
}
