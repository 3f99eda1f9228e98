pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Board
import WorkshopDesk.Controls
import WorkshopDesk.Frame
import WorkshopDesk.Theme

// What is said about the topics, what is still open, what was decided, and which ideas lack a need or an assessment.
PlacesFrame {
    id: root

    required property WorkshopController workshop
    // kept, because the workshop goes before the last binding here does
    property DiscussionController discussion: null
    readonly property SuitabilityController suitability: discussion?.suitability ?? null
    readonly property list<string> panes: ["topics", "open", "decisions", ...(suitability?.inUse ? ["gaps"] : [])]
    property string pane: "topics"
    // what is being put into its field, topics and target groups, or ""
    property string belonging: ""
    readonly property real margin: width < 1500 ? Theme.space.xl : Theme.space.xxl

    function paneName(name: string): string {
        switch (name) {
        case "open":
            return root.discussion?.openQuestions.count ? qsTr("Offen (%1)").arg(root.discussion.openQuestions.count) : qsTr("Offen");
        case "decisions":
            return root.discussion?.decisions.rows.count ? qsTr("Beschlüsse (%1)").arg(root.discussion.decisions.rows.count) : qsTr("Beschlüsse");
        case "gaps":
            return root.suitability?.gapCount ? qsTr("Lücken (%1)").arg(root.suitability.gapCount) : qsTr("Lücken");
        }
        return qsTr("Themen");
    }
    function showTopic(topicId: string) {
        root.discussion.choose(topicId);
        root.pane = "topics";
    }

    current: "run"
    focus: true
    Component.onCompleted: {
        root.discussion = root.workshop.discussion;
        root.discussion.enter();
    }
    Component.onDestruction: root.discussion?.leave()

    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: root.workshop !== null
        onActivated: root.workshop.undo()
    }
    Shortcut {
        sequences: [StandardKey.Redo]
        enabled: root.workshop !== null
        onActivated: root.workshop.redo()
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.colours.desk
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        anchors.topMargin: Theme.space.l
        spacing: Theme.space.l

        GridLayout {
            readonly property bool oneLine: heading.implicitWidth + tools.implicitWidth + Theme.space.xxl <= root.width - 2 * root.margin

            Layout.fillWidth: true
            columns: oneLine ? 2 : 1
            rowSpacing: Theme.space.s

            RowLayout {
                id: heading

                Layout.fillWidth: true
                spacing: Theme.space.xl

                Label {
                    text: qsTr("Diskussion")
                    size: Theme.desk.title
                    weight: Font.Bold
                    Accessible.role: Accessible.Heading
                }
                Segmented {
                    objectName: "discussPanes"
                    text: qsTr("Was gezeigt wird")
                    size: Theme.desk.body
                    options: root.panes.map(name => root.paneName(name))
                    currentIndex: root.panes.indexOf(root.pane)
                    onChosen: index => root.pane = root.panes[index]
                }
                Item {
                    Layout.fillWidth: true
                }
            }
            RowLayout {
                id: tools

                Layout.alignment: Qt.AlignRight
                spacing: Theme.space.s

                IconButton {
                    objectName: "undo"
                    icon: "undo"
                    text: qsTr("Rückgängig")
                    showText: false
                    enabled: (root.workshop?.undoLabel ?? "") !== ""
                    onClicked: root.workshop.undo()
                }
                IconButton {
                    objectName: "redo"
                    icon: "redo"
                    text: qsTr("Wiederholen")
                    showText: false
                    enabled: (root.workshop?.redoLabel ?? "") !== ""
                    onClicked: root.workshop.redo()
                }
                AppButton {
                    objectName: "toBoard"
                    icon: "arrow"
                    text: qsTr("Zur Pinnwand")
                    onClicked: root.desk.goTo("run")
                }
            }
        }
        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.bottomMargin: Theme.space.l
            active: root.discussion !== null
            sourceComponent: root.pane === "open" ? open : root.pane === "decisions" ? decisions : root.pane === "gaps" ? gaps : topics
        }
    }
    Loader {
        active: root.belonging !== ""
        x: Math.round((root.width - width) / 2)
        y: Math.round((root.height - height) / 3)
        z: 1
        onLoaded: (item as BelongingSheet).takeFocus()
        sourceComponent: BelongingSheet {
            objectName: "belongingSheet"
            belonging: root.workshop.belonging
            subject: root.belonging
            most: root.height - 2 * Theme.space.xl
            onDismissed: root.belonging = ""
        }
    }
    Component {
        id: topics

        TopicsPane {
            discussion: root.discussion
            privacy: root.workshop.privacy
            onBelongingWished: root.belonging = root.discussion.subjectId
            onProfileWished: {
                if (root.workshop.profiles.makeFrom(root.discussion.subjectId) !== "")
                    root.desk.goTo("profiles");
            }
        }
    }
    Component {
        id: open

        OpenPane {
            discussion: root.discussion
            board: root.workshop.board
            onTopicWanted: topicId => root.showTopic(topicId)
        }
    }
    Component {
        id: decisions

        DecisionPane {
            discussion: root.discussion
            privacy: root.workshop.privacy
        }
    }
    Component {
        id: gaps

        GapPane {
            suitability: root.suitability
            onTopicWanted: topicId => root.showTopic(topicId)
        }
    }
}
