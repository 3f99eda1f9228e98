pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Theme

// The open list of a Choice, over the whole window: below its button, or above it where there is more room.
Item {
    id: root

    required property Item button
    required property string text
    required property list<string> options
    required property int currentIndex
    readonly property int rowHeight: Math.max(Theme.touch.least, Math.round(Theme.desk.body * 2.5))
    property real natural: 0
    signal chosen(int index)
    signal dismissed(bool backToButton)

    function place() {
        const at = button.mapToItem(root, 0, 0);
        const below = height - at.y - button.height - 16;
        const above = at.y - 16;
        const wanted = options.length * rowHeight + 16;
        const down = wanted <= below || below >= above;
        sheet.height = Math.min(wanted, down ? below : above);
        sheet.y = down ? at.y + button.height + 8 : at.y - 8 - sheet.height;
        sheet.width = Math.min(width - 16, Math.max(button.width, natural));
        sheet.x = Math.max(8, Math.min(at.x, width - sheet.width - 8));
    }

    anchors.fill: parent
    z: 1000
    onWidthChanged: place()
    onHeightChanged: place()
    onNaturalChanged: place()
    Component.onCompleted: {
        list.currentIndex = currentIndex;
        place();
        list.positionViewAtIndex(currentIndex, ListView.Contain);
        list.forceActiveFocus(Qt.PopupFocusReason);
    }

    // A touch elsewhere closes the list and still does what it was meant to do.
    TapHandler {
        onPressedChanged: {
            const at = point.pressPosition;
            const own = [sheet, root.button].some(item => item.contains(item.mapFromItem(root, at.x, at.y)));
            if (pressed && !own)
                root.dismissed(false);
        }
    }
    Sheet {
        id: sheet

        padding: Theme.space.s
        title: ""
        closable: false

        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            cacheBuffer: 0
            model: root.options
            boundsBehavior: Flickable.StopAtBounds
            acceptedButtons: Qt.NoButton
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: root.text
            Keys.onReturnPressed: root.chosen(currentIndex)
            Keys.onEnterPressed: root.chosen(currentIndex)
            Keys.onSpacePressed: root.chosen(currentIndex)
            Keys.onEscapePressed: root.dismissed(true)
            Keys.onTabPressed: root.dismissed(true)
            Keys.onBacktabPressed: root.dismissed(true)
            delegate: Pressable {
                id: row

                required property int index
                required property string modelData
                readonly property bool on: index === root.currentIndex

                text: modelData
                width: ListView.view.width
                height: root.rowHeight
                activeFocusOnTab: false
                ringed: false
                onClicked: root.chosen(index)
                Component.onCompleted: root.natural = Math.max(root.natural, word.implicitWidth + 84)
                Accessible.role: Accessible.ListItem
                Accessible.selectable: true
                Accessible.selected: on

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.radius.control
                    color: row.pressed || row.on ? Theme.colours.primarySoft : "transparent"
                    border.width: row.ListView.isCurrentItem ? Theme.focusWidth : 0
                    border.color: Theme.colours.focus
                }
                Icon {
                    x: 12
                    anchors.verticalCenter: parent.verticalCenter
                    visible: row.on
                    name: "check"
                    size: 24
                    color: Theme.colours.onPrimarySoft
                }
                Label {
                    id: word

                    x: 48
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.modelData
                    weight: row.on ? Font.DemiBold : Font.Normal
                    color: row.on ? Theme.colours.onPrimarySoft : Theme.colours.ink
                    Accessible.ignored: true
                }
            }
        }
    }
}
