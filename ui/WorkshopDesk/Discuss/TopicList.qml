pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What can be spoken about: the whole workshop, groups and cards, in the order of the last ballot.
Rectangle {
    id: root

    required property DiscussionController discussion

    radius: Theme.radius.panel
    color: Theme.colours.surface
    border.width: Theme.hairline
    border.color: Theme.colours.line

    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: Theme.space.s
        clip: true
        spacing: Theme.space.xs
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        model: root.discussion.topics
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Themen")
        delegate: TopicRow {
            width: ListView.view.width - Theme.space.m
            selected: topicId === root.discussion.subjectId
            onClicked: root.discussion.choose(topicId)
        }
    }
    ScrollMark {
        anchors.right: parent.right
        y: list.y
        height: list.height
        view: list
    }
}
