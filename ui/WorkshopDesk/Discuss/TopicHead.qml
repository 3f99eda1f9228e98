pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The topic in large letters, its place in the ballot, its summary and its cards.
ColumnLayout {
    id: root

    required property DiscussionController discussion
    readonly property bool whole: discussion.subjectId === ""

    signal belongingWished
    signal profileWished

    spacing: Theme.space.m

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.l

        NumberSign {
            visible: !root.whole
            Layout.alignment: Qt.AlignTop
            number: root.discussion.number
            isCluster: root.discussion.isCluster
            size: Theme.desk.title
        }
        Label {
            objectName: "topicTitle"
            Layout.fillWidth: true
            text: root.whole ? qsTr("Der ganze Workshop") : root.discussion.title === "" ? qsTr("Titel fehlt") : root.discussion.title
            // a card may hold a whole paragraph
            size: text.length > 90 ? Theme.desk.lead : text.length > 48 ? Theme.desk.title : Math.round(Theme.desk.display * 0.85)
            weight: Font.Bold
            wrapMode: Text.Wrap
            maximumLineCount: 6
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
        Badge {
            visible: root.discussion.rank > 0
            Layout.alignment: Qt.AlignTop
            size: Theme.desk.body
            tone: "accent"
            icon: "dots"
            text: qsTr("Platz %1").arg(root.discussion.rank)
        }
    }
    Label {
        visible: text !== ""
        Layout.fillWidth: true
        text: root.whole ? qsTr("Was nicht nur zu einem Thema gehört.") : root.discussion.summary
        size: Theme.desk.lead
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    Flow {
        visible: root.discussion.isCluster || root.discussion.isNote
        Layout.fillWidth: true
        spacing: Theme.space.s

        IconButton {
            objectName: "topicBelonging"
            icon: "filter"
            text: qsTr("Einordnen: Feld, Thema, Zielgruppe …")
            onClicked: root.belongingWished()
        }
        IconButton {
            objectName: "topicToProfile"
            icon: "file"
            text: qsTr("Steckbrief daraus machen")
            onClicked: root.profileWished()
        }
    }
    Flow {
        visible: root.discussion.cards.length > 0
        Layout.fillWidth: true
        spacing: Theme.space.s

        Repeater {
            model: root.discussion.cards

            Rectangle {
                id: card

                required property var modelData

                width: Math.min(root.width, Math.ceil(words.implicitWidth) + 2 * Theme.space.m)
                height: words.height + 2 * Theme.space.s
                radius: Theme.radius.paper
                color: Theme.colours.cards[modelData.tint]
                border.width: Theme.highContrast ? 2 : 0
                border.color: Theme.colours.line
                Accessible.role: Accessible.StaticText
                Accessible.name: modelData.words

                Label {
                    id: words

                    x: Theme.space.m
                    y: Theme.space.s
                    width: Math.min(Math.ceil(implicitWidth), root.width - 2 * Theme.space.m)
                    text: card.modelData.words
                    color: Theme.colours.cardInk
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
        }
    }
}
