pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Where a measure comes from: workshops, what the office named, and every idea below it. A touch on an idea opens it.
ListView {
    cacheBuffer: 0
    id: root

    required property OfficeMeasureSheet measure
    signal ideaWanted(int number)
    signal measureWanted(int number)

    objectName: "measureIdeas"
    clip: true
    spacing: 0
    boundsBehavior: Flickable.StopAtBounds
    acceptedButtons: Qt.NoButton
    model: measure.ideas
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Herkunft")

    ScrollMark {
        anchors.right: parent.right
        height: root.height
        view: root
    }

    header: ColumnLayout {
        width: ListView.view.width - Theme.space.xl
        spacing: Theme.space.s

        Repeater {
            model: root.measure.family

            AppButton {
                required property var modelData

                objectName: "family:" + modelData.number
                Layout.fillWidth: true
                kind: "plain"
                text: modelData.words
                onClicked: root.measureWanted(modelData.number)
            }
        }
        Repeater {
            model: root.measure.workshops

            Label {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                wrapMode: Text.Wrap
            }
        }
        Repeater {
            model: root.measure.sources

            Label {
                required property var modelData

                Layout.fillWidth: true
                text: qsTr("%1: %2 (%3)").arg(modelData.kind).arg(modelData.words).arg(modelData.workshop)
                weight: Font.Medium
                wrapMode: Text.Wrap
            }
        }
        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.m
            text: root.count === 0 ? qsTr("Zu dieser Maßnahme gehört keine Idee.") : qsTr("Ideen")
            weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
    }
    delegate: Pressable {
        id: entry

        required property var modelData

        objectName: "sourceIdea:" + modelData.number
        width: ListView.view.width - Theme.space.xl
        implicitHeight: Math.max(Theme.touch.least, words.height + Theme.space.m)
        text: qsTr("Idee %1: %2, %3").arg(modelData.number).arg(modelData.words).arg(modelData.workshop)
        onClicked: root.ideaWanted(modelData.number)

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: sign.x - Theme.space.m

            Label {
                width: parent.width
                text: entry.modelData.words || qsTr("von Hand geschrieben")
                weight: Font.Medium
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: qsTr("Idee %1").arg(entry.modelData.number) + " · " + entry.modelData.workshop
                size: Theme.desk.caption
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Icon {
            id: sign

            x: parent.width - width
            anchors.verticalCenter: parent.verticalCenter
            name: "right"
            size: Math.round(Theme.desk.body * 1.2)
            color: Theme.colours.ink2
        }
        Rule {
            width: parent.width
            anchors.bottom: parent.bottom
        }
    }
}
