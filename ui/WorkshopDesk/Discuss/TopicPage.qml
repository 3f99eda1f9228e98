pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The chosen topic with its cards, and its statements in columns. What has the focus is scrolled into view.
Item {
    id: root

    required property DiscussionController discussion
    required property PrivacyController privacy
    signal belongingWished
    signal profileWished
    readonly property int across: width < 820 ? 2 : 3
    readonly property Item focusItem: Window.activeFocusItem
    // key of the statement that is being changed
    property string openKey: ""
    // the same as an item: it grows when it opens, and is seen whole
    property Item openRow: null

    onFocusItemChanged: {
        for (let item = focusItem; item; item = item.parent) {
            if (item === content)
                reveal(focusItem);
        }
    }
    // what is higher than the page shows its head
    function reveal(item: Item) {
        const top = item.mapToItem(content, 0, 0).y - Theme.space.m;
        const bottom = top + item.height + 2 * Theme.space.m;
        if (top < view.contentY)
            view.contentY = Math.max(0, top);
        else if (bottom > view.contentY + view.height)
            view.contentY = Math.max(0, Math.min(top, view.contentHeight - view.height, bottom - view.height));
    }
    Connections {
        target: root.discussion

        function onChosenChanged() {
            if (root.shownTopic !== root.discussion.subjectId) {
                root.shownTopic = root.discussion.subjectId;
                root.openKey = "";
                root.openRow = null;
                view.contentY = 0;
            }
        }
    }
    property string shownTopic: discussion.subjectId

    Flickable {
        id: view

        anchors.fill: parent
        contentHeight: content.implicitHeight
        onContentHeightChanged: {
            if (root.openRow)
                Qt.callLater(root.reveal, root.openRow);
        }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        acceptedButtons: Qt.NoButton

        ColumnLayout {
            id: content

            width: view.width - Theme.space.l
            spacing: Theme.space.l

            TopicHead {
                Layout.fillWidth: true
                discussion: root.discussion
                onBelongingWished: root.belongingWished()
                onProfileWished: root.profileWished()
            }
            GridLayout {
                Layout.fillWidth: true
                columns: root.across
                columnSpacing: Theme.space.l
                rowSpacing: Theme.space.l
                uniformCellWidths: true

                Repeater {
                    model: StatementWords.columns

                    ColumnLayout {
                        id: column

                        required property var modelData

                        Layout.fillWidth: true
                        Layout.preferredWidth: 100
                        Layout.alignment: Qt.AlignTop
                        spacing: Theme.space.l

                        Repeater {
                            model: column.modelData

                            KindPanel {
                                required property string modelData

                                Layout.fillWidth: true
                                kind: modelData
                                discussion: root.discussion
                                privacy: root.privacy
                                openKey: root.openKey
                                onOpened: (key, row) => {
                                    root.openKey = key;
                                    root.openRow = row;
                                }
                            }
                        }
                    }
                }
            }
            SuitabilityPanel {
                visible: root.discussion.suitability.inUse && root.discussion.suitability.isIdea
                Layout.fillWidth: true
                suitability: root.discussion.suitability
            }
            Item {
                Layout.preferredHeight: Theme.space.l
            }
        }
    }
    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: -Theme.space.m
        height: view.height
        view: view
    }
}
