pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// A bar of several parts from the lowest value to the highest: light to dark, each with its percentage where it fits.
Row {
    id: root

    required property list<real> shares
    // what the parts stand for
    property list<string> values: []
    property int size: Theme.desk.caption
    readonly property string spoken: shares.map((share, index) => qsTr("%1: %2 Prozent").arg(values[index] ?? index + 1).arg(Math.round(share * 100))).join(", ")

    Accessible.role: Accessible.StaticText
    Accessible.name: spoken

    Repeater {
        model: root.shares.length

        Rectangle {
            id: part

            required property int index
            readonly property real share: root.shares[index] ?? 0
            readonly property real depth: root.shares.length > 1 ? index / (root.shares.length - 1) : 1
            readonly property bool dark: depth > 0.6

            visible: share > 0
            width: root.width * share
            height: root.height
            color: depth === 1 ? Theme.colours.primaryDown : depth > 0.6 ? Theme.colours.primary : depth > 0.4 ? Theme.colours.barSoft : depth > 0 ? Theme.colours.primarySoft : Theme.colours.surface
            border.width: 1
            border.color: Theme.colours.primary

            Label {
                anchors.centerIn: parent
                visible: part.width > implicitWidth + 6
                text: Math.round(part.share * 100)
                size: root.size
                color: part.dark ? Theme.colours.onPrimary : part.depth > 0.4 ? Theme.colours.ink : Theme.colours.onPrimarySoft
                weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
    }
}
