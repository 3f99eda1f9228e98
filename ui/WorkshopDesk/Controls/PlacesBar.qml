pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Theme

// The places of the program, on every desk page in the same spot. Children stand at the right.
// places: list of {key, icon, text, enabled}. It shows "current" (a key) and asks for another; the owner decides.
Rectangle {
    id: root

    required property var places
    property string current: ""
    default property alias trailing: trailingRow.data
    readonly property real margin: width < 1500 ? 16 : 48
    readonly property bool stacked: naturalWidth + trailingRow.width + 2 * margin + Theme.space.xl > width
    // width of the row with the words beside the icons
    readonly property real naturalWidth: Math.ceil(metrics.width + places.length * (Theme.desk.caption * 1.5 + 42 + Theme.space.xs))
    signal chosen(string key)

    function focusFrom(index: int, by: int) {
        for (let next = index + by; next >= 0 && next < buttons.count; next += by) {
            if (buttons.itemAt(next).enabled) {
                buttons.itemAt(next).forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }

    implicitWidth: 1280
    implicitHeight: Math.round(Math.max(72, Theme.desk.caption * 4.2))
    color: Theme.colours.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Bereiche des Programms")

    TextMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.desk.body
        font.bold: true
        text: root.places.map(place => place.text).join("")
    }
    Row {
        x: root.margin
        spacing: root.stacked ? 0 : Theme.space.xs

        Repeater {
            id: buttons

            model: root.places

            PlaceButton {
                required property int index
                required property var modelData

                height: root.height
                text: modelData.text
                icon: modelData.icon
                enabled: modelData.enabled
                on: modelData.key === root.current
                stacked: root.stacked
                onClicked: {
                    if (!on)
                        root.chosen(modelData.key);
                }
                Keys.onLeftPressed: root.focusFrom(index, -1)
                Keys.onRightPressed: root.focusFrom(index, 1)
            }
        }
    }
    Row {
        id: trailingRow

        anchors.right: parent.right
        anchors.rightMargin: root.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.l
    }
    Rule {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
