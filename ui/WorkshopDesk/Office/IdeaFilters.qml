pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The views that have a name, then what ideas can be narrowed to, each value with its number of ideas among those shown.
Rectangle {
    id: root

    required property OfficeIdeasController ideas
    // criterion whose values are all shown
    property string whole: ""
    readonly property int few: 6

    radius: Theme.radius.panel
    color: Theme.colours.surface
    border.width: Theme.hairline
    border.color: Theme.colours.line
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Filter")

    Flickable {
        id: view

        anchors.fill: parent
        anchors.margins: Theme.space.m
        contentHeight: column.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        acceptedButtons: Qt.NoButton

        ColumnLayout {
            id: column

            width: view.width
            spacing: 0

            IdeaViews {
                Layout.fillWidth: true
                views: root.ideas.views
            }
            Repeater {
                model: root.ideas.facets

                ColumnLayout {
                    id: group

                    required property var modelData
                    readonly property bool open: root.whole === modelData.criterion
                    readonly property var shown: open ? modelData.values : modelData.values.slice(0, root.few)

                    Layout.fillWidth: true
                    spacing: 0

                    Label {
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.space.m
                        Layout.leftMargin: Theme.space.s
                        text: group.modelData.title
                        size: Theme.desk.caption
                        weight: Font.DemiBold
                        color: Theme.colours.ink2
                        Accessible.role: Accessible.Heading
                    }
                    Repeater {
                        model: group.shown

                        FilterValue {
                            required property var modelData

                            objectName: "facet:" + group.modelData.criterion + ":" + modelData.value
                            Layout.fillWidth: true
                            name: modelData.name
                            number: modelData.ideas
                            on: modelData.on
                            text: qsTr("%1, %Ln Idee(n)", "", number).arg(name)
                            onClicked: root.ideas.narrow(group.modelData.criterion, modelData.value)
                        }
                    }
                    AppButton {
                        visible: group.modelData.values.length > root.few
                        kind: "plain"
                        size: Theme.desk.caption
                        icon: group.open ? "up" : "down"
                        text: group.open ? qsTr("Weniger") : qsTr("%1 weitere").arg(group.modelData.values.length - root.few)
                        onClicked: root.whole = group.open ? "" : group.modelData.criterion
                    }
                }
            }
        }
    }
    ScrollMark {
        anchors.right: parent.right
        height: root.height
        view: view
    }
}
