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

    required property OfficeMeasuresController measures
    readonly property OfficeMeasureSheet measure: measures.sheet
    readonly property OfficeMeasureOrigin origin: measures.origin
    // the source that is asked about before it is taken away
    property string asked: ""
    signal ideaWanted(int number)
    signal pictureWanted(int number)
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
    FollowFocus {
        view: root
    }

    Connections {
        target: root.origin

        function onChanged() {
            root.asked = "";
        }
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
            model: root.origin.groups

            MeasureSource {
                id: group

                required property var modelData

                Layout.fillWidth: true
                source: modelData
                origin: root.origin
                asked: root.asked === modelData.ref
                onWanted: ref => root.asked = ref

                Label {
                    Layout.fillWidth: true
                    text: group.modelData.words
                    weight: Font.Medium
                    wrapMode: Text.Wrap
                }
            }
        }
        Repeater {
            model: root.origin.takenAway

            MeasureAway {
                required property var modelData

                Layout.fillWidth: true
                away: modelData
                origin: root.origin
            }
        }
        Label {
            visible: root.count > 0 && root.origin.groups.length > 0
            Layout.fillWidth: true
            text: qsTr("Ideen ohne Kreuz liegen in einer Gruppe oder einem Steckbrief und gehen mit diesen.")
            size: Theme.desk.caption
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.m
            text: root.count === 0 ? qsTr("Zu dieser Maßnahme gehört keine Idee.") : qsTr("Ideen")
            weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
    }
    delegate: MeasureSource {
        id: entry

        required property var modelData

        width: ListView.view.width - Theme.space.xl
        source: root.origin.ideas[modelData.number]
        origin: root.origin
        asked: source !== undefined && root.asked === source.ref
        onWanted: ref => root.asked = ref

        MeasureIdea {
            objectName: "sourceIdea:" + entry.modelData.number
            Layout.fillWidth: true
            idea: entry.modelData
            onClicked: root.ideaWanted(entry.modelData.number)
        }
        IconButton {
            objectName: "sourcePicture:" + entry.modelData.number
            visible: entry.modelData.pictures > 0
            icon: "photo"
            text: qsTr("Karte")
            Accessible.name: qsTr("Karte von Idee %1 ansehen").arg(entry.modelData.number)
            onClicked: root.pictureWanted(entry.modelData.number)
        }
    }
}
