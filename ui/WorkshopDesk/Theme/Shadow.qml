import QtQuick

// Soft shadow from one nine-patch picture: works on every renderer and batches well. Level 1 lies, 2 is held, 3 floats.
// It has no direction: people stand on all sides, and a card may be turned.
BorderImage {
    id: root

    property int level: 1
    readonly property int spread: level === 1 ? 8 : level === 2 ? 20 : 36

    anchors.fill: parent
    anchors.margins: -spread
    z: -1
    visible: !Theme.highContrast
    opacity: (Theme.mode === "dark" ? 0.6 : 0.3) - (level === 1 ? 0 : 0.08)
    source: Qt.resolvedUrl("shadow" + level + ".png")
    border.left: spread * 2
    border.right: spread * 2
    border.top: spread * 2
    border.bottom: spread * 2
}
