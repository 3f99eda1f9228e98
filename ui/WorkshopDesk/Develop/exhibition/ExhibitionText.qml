import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Theme

// A short heading and its words; nothing where there are no words.
ColumnLayout {
    id: root

    required property string heading
    required property string words
    property int size: Theme.wall.card

    visible: words !== ""
    spacing: Theme.space.xs

    Label {
        Layout.fillWidth: true
        text: root.heading
        size: Math.round(root.size * 0.72)
        weight: Font.DemiBold
        color: Theme.colours.onPrimarySoft
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        text: root.words
        size: root.size
        wrapMode: Text.Wrap
        lineHeight: 1.15
    }
}
