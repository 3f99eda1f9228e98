pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The ideas of all workshops as a table or in columns, with search and filters beside them.
FocusScope {
    id: root

    required property OfficeIdeasController ideas
    readonly property list<string> layings: ["", "field", "category", "topic", "source", "round", "group"]
    readonly property bool looks: ideas.sheet.number > 0 || ideas.chosenCount > 0

    signal measureWanted(int number)
    signal pictureWanted(int number)

    implicitHeight: 420

    RowLayout {
        anchors.fill: parent
        spacing: Theme.space.l

        IdeaFilters {
            Layout.preferredWidth: Math.round(Theme.desk.body * 14)
            Layout.fillHeight: true
            ideas: root.ideas
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.space.m

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space.m

                Field {
                    objectName: "ideaSearch"
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.desk.body * 24
                    label: qsTr("Suchen")
                    icon: "search"
                    placeholder: qsTr("In %L1 Ideen").arg(root.ideas.total)
                    text: root.ideas.text
                    onEdited: value => root.ideas.search(value)
                }
                Label {
                    objectName: "ideasMatching"
                    Layout.alignment: Qt.AlignBottom
                    Layout.bottomMargin: Theme.space.m
                    text: root.ideas.matching === 1 ? qsTr("1 Idee passt") : qsTr("%L1 Ideen passen").arg(root.ideas.matching)
                    color: Theme.colours.ink2
                }
                AppButton {
                    objectName: "clearFilters"
                    visible: root.ideas.filtered
                    Layout.alignment: Qt.AlignBottom
                    kind: "plain"
                    icon: "close"
                    text: qsTr("Alle zeigen")
                    onClicked: root.ideas.clear()
                }
                Item {
                    Layout.fillWidth: true
                }
                Choice {
                    objectName: "ideasLaid"
                    Layout.alignment: Qt.AlignBottom
                    text: qsTr("Ansicht")
                    options: [qsTr("Tabelle"), qsTr("Nach Handlungsfeld"), qsTr("Nach Kategorie"), qsTr("Nach Querschnittsthema"), qsTr("Nach Workshop"), qsTr("Nach Runde"), qsTr("Nach Gruppen")]
                    currentIndex: root.layings.indexOf(root.ideas.boardBy)
                    onChosen: index => root.ideas.layBy(root.layings[index])
                }
            }
            ListView {
                cacheBuffer: 0
                id: list

                // of the idea that the arrow keys have reached
                readonly property int number: (currentItem as IdeaLine)?.number ?? 0

                objectName: "ideasTable"
                visible: root.ideas.boardBy === ""
                Layout.fillWidth: true
                Layout.fillHeight: true
                model: root.ideas.rows
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                acceptedButtons: Qt.NoButton
                activeFocusOnTab: true
                keyNavigationEnabled: true
                Keys.onReturnPressed: root.ideas.look(number)
                Keys.onSpacePressed: if (number > 0)
                    root.ideas.choose(number)
                Accessible.role: Accessible.Table
                Accessible.name: qsTr("Ideen")

                Rectangle {
                    anchors.fill: parent
                    z: -1
                    radius: Theme.radius.panel
                    color: Theme.colours.surface
                    border.width: list.activeFocus ? Theme.focusWidth : Theme.hairline
                    border.color: list.activeFocus ? Theme.colours.focus : Theme.colours.line
                }
                ScrollMark {
                    anchors.right: parent.right
                    height: list.height
                    view: list
                }

                delegate: IdeaLine {
                    required property int index

                    objectName: "idea:" + number
                    width: ListView.view.width
                    current: ListView.isCurrentItem && ListView.view.activeFocus
                    activeFocusOnTab: false
                    onTicked: root.ideas.choose(number)
                    onClicked: {
                        list.currentIndex = index;
                        root.ideas.look(number);
                    }
                }
            }
            IdeaColumns {
                objectName: "ideasBoard"
                visible: root.ideas.boardBy !== ""
                Layout.fillWidth: true
                Layout.fillHeight: true
                ideas: root.ideas
            }
        }
    }
    IdeaSheet {
        objectName: "ideaSheet"
        anchors.right: parent.right
        width: Math.min(parent.width, Math.round(Theme.desk.body * 27))
        height: parent.height
        ideas: root.ideas
        open: root.looks
        onMeasureWanted: number => root.measureWanted(number)
        onPictureWanted: number => root.pictureWanted(number)
        onDismissed: {
            root.ideas.chooseNone();
            root.ideas.look(0);
            list.forceActiveFocus(Qt.PopupFocusReason);
        }
    }
}
