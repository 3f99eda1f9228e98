import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Theme

// A desk page: title, actions at its right, content in a column that scrolls if it is higher than the window, and a footer
// that stays. fills: true stretches the column to the window, so that a child with Layout.fillHeight can use the rest.
FocusScope {
    id: root

    property string title: ""
    property string subtitle: ""
    // the colour of the head's words, and of a line under it if there is to be one
    property color headColour: Theme.colours.ink
    property color bandColour: "transparent"
    property bool fills: false
    property alias spacing: column.spacing
    property alias actions: actionRow.data
    property alias footer: footerSlot.data
    default property alias content: column.data
    readonly property real margin: width < 1500 ? 32 : 64
    readonly property real contentWidth: width - 2 * margin
    readonly property Item focusItem: Window.activeFocusItem

    function scrollTo(y: real) {
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, y));
    }
    // What has the focus is seen: keyboard users do not scroll.
    function reveal(item: Item) {
        const top = item.mapToItem(frame, 0, 0).y - Theme.space.xxl;
        const bottom = top + item.height + 2 * Theme.space.xxl;
        if (top < view.contentY)
            scrollTo(top);
        else if (bottom > view.contentY + view.height)
            scrollTo(bottom - view.height);
    }

    onFocusItemChanged: {
        for (let item = focusItem; item; item = item.parent) {
            if (item === frame)
                reveal(focusItem);
        }
    }
    Keys.onPressed: event => {
        const way = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0;
        if (way === 0)
            return;
        event.accepted = true;
        root.scrollTo(view.contentY + way * view.height * 0.9);
    }
    Accessible.role: Accessible.Pane
    Accessible.name: title

    Rectangle {
        anchors.fill: parent
        color: Theme.colours.desk
    }
    Flickable {
        id: view

        anchors.fill: parent
        anchors.bottomMargin: footerGround.height
        contentHeight: frame.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        // a mouse marks text and uses the wheel; only fingers push the page
        acceptedButtons: Qt.NoButton

        ColumnLayout {
            id: frame

            x: root.margin
            width: root.contentWidth
            height: root.fills ? Math.max(implicitHeight, view.height) : implicitHeight
            spacing: Theme.space.xl

            GridLayout {
                id: head

                Layout.topMargin: Theme.space.xxl
                columns: heading.implicitWidth + actionRow.implicitWidth + Theme.space.xxl <= root.contentWidth ? 2 : 1
                columnSpacing: Theme.space.xxl
                rowSpacing: Theme.space.l
                visible: root.title !== "" || actionRow.children.length > 0

                ColumnLayout {
                    id: heading

                    Layout.fillWidth: true
                    spacing: Theme.space.xs

                    Label {
                        Layout.fillWidth: true
                        text: root.title
                        color: root.headColour
                        size: Theme.desk.display
                        weight: Font.Bold
                        wrapMode: Text.Wrap
                        Accessible.role: Accessible.Heading
                    }
                    Label {
                        visible: root.subtitle !== ""
                        Layout.fillWidth: true
                        text: root.subtitle
                        color: Theme.colours.ink2
                        wrapMode: Text.Wrap
                    }
                }
                RowLayout {
                    id: actionRow

                    spacing: Theme.space.m
                }
            }
            Rectangle {
                visible: root.bandColour.a > 0
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.space.xs
                radius: height / 2
                color: root.bandColour
            }
            ColumnLayout {
                id: column

                Layout.fillWidth: true
                Layout.fillHeight: root.fills
                Layout.bottomMargin: Theme.space.xxl
                spacing: Theme.space.xl
            }
        }
    }
    ScrollMark {
        anchors.right: parent.right
        height: view.height
        view: view
    }
    Rectangle {
        id: footerGround

        anchors.bottom: parent.bottom
        width: parent.width
        height: footerSlot.children.length > 0 ? footerSlot.implicitHeight + 2 * footerSlot.y : 0
        visible: height > 0
        color: Theme.colours.surface

        Rule {
            width: parent.width
        }
        RowLayout {
            id: footerSlot

            x: root.margin
            y: root.height < 800 ? Theme.space.m : Theme.space.xl
            width: root.contentWidth
            spacing: Theme.space.l
        }
    }
}
