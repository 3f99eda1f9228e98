pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What ideas can be narrowed to, each value with its number of ideas among those that are shown.
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

                        Pressable {
                            id: value

                            required property var modelData

                            objectName: "facet:" + group.modelData.criterion + ":" + modelData.value
                            Layout.fillWidth: true
                            implicitHeight: Math.max(Theme.touch.least, name.height + Theme.space.s)
                            text: qsTr("%1, %n Idee(n)", "", modelData.ideas).arg(modelData.name)
                            onClicked: root.ideas.narrow(group.modelData.criterion, modelData.value)
                            Accessible.role: Accessible.CheckBox
                            Accessible.checkable: true
                            Accessible.checked: modelData.on

                            Rectangle {
                                anchors.fill: parent
                                radius: Theme.radius.control
                                color: value.modelData.on || value.pressed ? Theme.colours.primarySoft : "transparent"
                                border.width: value.modelData.on && Theme.highContrast ? 2 : 0
                                border.color: Theme.colours.primary
                            }
                            Icon {
                                id: sign

                                x: Theme.space.s
                                anchors.verticalCenter: parent.verticalCenter
                                visible: value.modelData.on
                                name: "check"
                                size: Theme.desk.body
                                color: Theme.colours.onPrimarySoft
                            }
                            Label {
                                id: name

                                x: Theme.space.s + (value.modelData.on ? sign.width + Theme.space.s : 0)
                                anchors.verticalCenter: parent.verticalCenter
                                width: number.x - x - Theme.space.s
                                text: value.modelData.name
                                size: Theme.desk.caption
                                weight: value.modelData.on ? Font.DemiBold : Font.Normal
                                color: value.modelData.on ? Theme.colours.onPrimarySoft : Theme.colours.ink
                                wrapMode: Text.Wrap
                                Accessible.ignored: true
                            }
                            Label {
                                id: number

                                x: parent.width - width - Theme.space.s
                                anchors.verticalCenter: parent.verticalCenter
                                text: value.modelData.ideas
                                size: Theme.desk.caption
                                color: value.modelData.on ? Theme.colours.onPrimarySoft : Theme.colours.ink2
                                Accessible.ignored: true
                            }
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
