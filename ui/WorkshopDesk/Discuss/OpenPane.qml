pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What waits for an answer in the whole workshop, what has one, and the cards of the parking lot.
Item {
    id: root

    required property DiscussionController discussion
    required property BoardController board
    readonly property bool narrow: width < 900
    readonly property bool nothing: discussion.openQuestions.count === 0 && discussion.answered.count === 0
    signal topicWanted(string topicId)

    Flickable {
        id: view

        anchors.fill: parent
        contentHeight: grid.implicitHeight + Theme.space.xl
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        acceptedButtons: Qt.NoButton

        GridLayout {
            id: grid

            width: view.width - Theme.space.l
            columns: root.narrow ? 1 : 2
            columnSpacing: Theme.space.xl
            rowSpacing: Theme.space.xl

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space.xl

                Panel {
                    Layout.fillWidth: true
                    title: qsTr("Offene Fragen und Bedenken")
                    spacing: Theme.space.m

                    Label {
                        visible: root.discussion.openQuestions.count === 0
                        Layout.fillWidth: true
                        text: root.nothing ? qsTr("Noch hat niemand eine Frage gestellt oder Bedenken genannt. Beides schreiben Sie unter „Themen“ auf.") : qsTr("Alle Fragen und Bedenken haben eine Antwort.")
                        color: Theme.colours.ink2
                        wrapMode: Text.Wrap
                    }
                    Repeater {
                        model: root.discussion.openQuestions

                        OpenRow {
                            Layout.fillWidth: true
                            onAnswered: value => root.discussion.answer(statementId, noteId, value)
                            onTopicWanted: root.topicWanted(subjectId)
                        }
                    }
                }
                Panel {
                    visible: root.discussion.answered.count > 0
                    Layout.fillWidth: true
                    title: qsTr("Beantwortet")
                    spacing: Theme.space.m

                    Repeater {
                        model: root.discussion.answered

                        OpenRow {
                            Layout.fillWidth: true
                            onAnswered: value => root.discussion.answer(statementId, noteId, value)
                            onTopicWanted: root.topicWanted(subjectId)
                        }
                    }
                }
            }
            ParkedPanel {
                Layout.preferredWidth: root.narrow ? -1 : Math.round(root.width * 0.32)
                Layout.fillWidth: root.narrow
                Layout.alignment: Qt.AlignTop
                board: root.board
                onTopicWanted: topicId => root.topicWanted(topicId)
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
