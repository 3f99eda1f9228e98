import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// Said when cards are shown too small for the distance that was told, until they are large enough or it is closed.
RimLine {
    id: root

    required property DeskController desk
    required property real zoom
    readonly property bool legible: zoom >= 0.98 * Theme.boardScale
    property bool closed: false

    objectName: "sightLine"
    visible: !legible && !closed
    text: qsTr("Karten sind aus %1 m nicht lesbar.").arg(desk.sight.distance.toLocaleString(Qt.locale(desk.language), "f", 1))
    way: qsTr("Lesbar groß")
    icon: "textsize"
    onLegibleChanged: if (legible)
        closed = false
    onDismissed: closed = true
}
