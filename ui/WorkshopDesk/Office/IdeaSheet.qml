pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Everything about one idea, and what became of it; for several chosen ones only the latter.
Sheet {
    id: root

    required property OfficeIdeasController ideas
    readonly property OfficeIdeaSheet idea: ideas.sheet
    readonly property bool several: ideas.chosenCount > 0
    signal measureWanted(int number)
    signal pictureWanted(int number)

    title: several ? qsTr("%Ln Idee(n) ausgewählt", "", ideas.chosenCount) : qsTr("Idee %1").arg(idea.number)
    edge: Qt.RightEdge

    Flickable {
        id: view

        Layout.fillWidth: true
        Layout.fillHeight: true
        contentHeight: column.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        acceptedButtons: Qt.NoButton

        // what has just been unfolded
        function reveal() {
            contentY = Math.max(0, Math.min(toMeasure.y, contentHeight - height));
        }

        ScrollMark {
            anchors.right: parent.right
            height: view.height
            view: view
        }
        FollowFocus {
            view: view
        }
        ColumnLayout {
            id: column

            width: view.width - Theme.space.xl
            spacing: Theme.space.l

            Label {
                objectName: "ideaWords"
                visible: !root.several
                Layout.fillWidth: true
                text: root.idea.words || qsTr("von Hand geschrieben")
                size: Theme.desk.lead
                weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            Label {
                visible: !root.several && text !== ""
                Layout.fillWidth: true
                text: root.idea.detail
                wrapMode: Text.Wrap
            }
            CardPictureButton {
                objectName: "ideaPicture"
                visible: !root.several && picture.number > 0
                Layout.fillWidth: true
                picture: root.ideas.picture
                onClicked: root.pictureWanted(root.idea.number)
            }
            Repeater {
                model: root.several ? [] : root.idea.facts

                RowLayout {
                    id: fact

                    required property var modelData

                    Layout.fillWidth: true
                    spacing: Theme.space.m

                    Label {
                        Layout.alignment: Qt.AlignTop
                        Layout.preferredWidth: Theme.desk.body * 8
                        text: fact.modelData.name
                        size: Theme.desk.caption
                        color: Theme.colours.ink2
                        wrapMode: Text.Wrap
                    }
                    Label {
                        Layout.fillWidth: true
                        text: fact.modelData.value
                        size: Theme.desk.caption
                        wrapMode: Text.Wrap
                    }
                }
            }
            Repeater {
                model: root.several ? [] : root.idea.said

                Label {
                    required property var modelData

                    Layout.fillWidth: true
                    text: [modelData.day + ": " + modelData.code, modelData.reason].filter(part => part !== "").join(" – ")
                    weight: Font.Medium
                    wrapMode: Text.Wrap
                }
            }
            Repeater {
                model: root.several ? [] : root.idea.measures

                AppButton {
                    required property var modelData

                    objectName: "ideaMeasure:" + modelData.number
                    Layout.fillWidth: true
                    kind: "plain"
                    icon: "right"
                    text: modelData.title
                    onClicked: root.measureWanted(modelData.number)
                }
            }
            IdeaToMeasure {
                id: toMeasure

                Layout.fillWidth: true
                sources: root.ideas.sources
                several: root.several
                onHeightChanged: {
                    if (searching)
                        Qt.callLater(view.reveal);
                }
            }
            Rule {
                Layout.fillWidth: true
            }
            DisposeForm {
                Layout.fillWidth: true
                ideas: root.ideas
            }
        }
    }
}
