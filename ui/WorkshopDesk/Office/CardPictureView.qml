pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend

// A picture that is made larger with two fingers, the wheel or keys, and pushed about.
Flickable {
    id: root

    required property OfficeCardPicture picture
    readonly property real most: 8
    // 1 shows all of it
    property real zoom: 1
    readonly property real fitting: Math.max(1, Math.min(width, height * picture.ratio))
    readonly property string source: picture.source
    readonly property bool ready: large.status === Image.Ready
    readonly property bool broken: large.status === Image.Error

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    acceptedButtons: Qt.LeftButton
    contentWidth: Math.max(width, fitting * zoom)
    contentHeight: Math.max(height, fitting * zoom / picture.ratio)
    activeFocusOnTab: true
    onSourceChanged: zoomTo(1, 0, 0)
    Accessible.role: Accessible.Graphic
    Accessible.name: picture.count > 1 ? qsTr("Karte von Idee %1, Bild %2 von %3").arg(picture.number).arg(picture.at).arg(picture.count) : qsTr("Karte von Idee %1").arg(picture.number)
    Accessible.description: picture.words || qsTr("von Hand geschrieben")
    Accessible.focusable: true

    // What lies below this point of the view stays there.
    function zoomTo(wanted: real, x: real, y: real) {
        const next = Math.max(1, Math.min(most, wanted)), grown = next / zoom;
        const left = (contentX + x) * grown - x, top = (contentY + y) * grown - y;
        zoom = next;
        contentX = Math.max(0, Math.min(contentWidth - width, left));
        contentY = Math.max(0, Math.min(contentHeight - height, top));
    }
    function zoomBy(factor: real) {
        zoomTo(zoom * factor, width / 2, height / 2);
    }
    function push(across: real, down: real) {
        contentX = Math.max(0, Math.min(contentWidth - width, contentX + across * width / 4));
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + down * height / 4));
    }

    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Plus:
            return zoomBy(1.5);
        case Qt.Key_Minus:
            return zoomBy(1 / 1.5);
        case Qt.Key_0:
            return zoomTo(1, 0, 0);
        case Qt.Key_Left:
            return push(-1, 0);
        case Qt.Key_Right:
            return push(1, 0);
        case Qt.Key_Up:
            return push(0, -1);
        case Qt.Key_Down:
            return push(0, 1);
        case Qt.Key_PageUp:
            return picture.step(-1);
        case Qt.Key_PageDown:
            return picture.step(1);
        }
        event.accepted = false;
    }

    Image {
        id: large

        objectName: "cardPicture"
        x: (root.contentWidth - width) / 2
        y: (root.contentHeight - height) / 2
        width: root.fitting * root.zoom
        height: width / root.picture.ratio
        source: root.source
        asynchronous: true
        cache: false
        mipmap: true
        Accessible.ignored: true
    }
    PinchHandler {
        target: null
        onScaleChanged: delta => {
            const at = root.contentItem.mapToItem(root, centroid.position);
            root.zoomTo(root.zoom * delta, at.x, at.y);
        }
    }
    WheelHandler {
        acceptedModifiers: Qt.NoModifier
        onWheel: event => root.zoomTo(root.zoom * Math.pow(1.2, event.angleDelta.y / 120), event.x - root.contentX, event.y - root.contentY)
    }
}
