pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Develop
import WorkshopDesk.Theme

// How far a measure is, since when, and what bodies have decided on it.
Flickable {
    id: root

    required property OfficeMeasuresController measures
    readonly property OfficeMeasureSheet measure: measures.sheet
    property int to: 0
    property string since: measures.today
    readonly property bool dirty: reason.value !== "" || decision.dirty

    contentHeight: column.implicitHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    acceptedButtons: Qt.NoButton

    ScrollMark {
        anchors.right: parent.right
        height: root.height
        view: root
    }
    FollowFocus {
        view: root
    }
    Connections {
        target: root.measure

        function onChanged() {
            root.to = 0;
        }
    }
    Connections {
        target: root.measures

        function onKept(form) {
            if (form === "status")
                reason.reset();
        }
    }
    ColumnLayout {
        id: column

        width: root.width - Theme.space.xl
        spacing: Theme.space.m

        Label {
            objectName: "measureState"
            Layout.fillWidth: true
            text: qsTr("Stand: %1").arg(root.measure.status)
            size: Theme.desk.lead
            weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        Repeater {
            model: root.measure.statuses

            Label {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
            }
        }
        Captioned {
            Layout.fillWidth: true
            label: qsTr("Neuer Stand")
            hint: qsTr("Beschlossen wird eine Maßnahme nur durch einen Eintrag unten.")

            Choice {
                objectName: "moveTo"
                Layout.fillWidth: true
                text: qsTr("Neuer Stand")
                options: root.measure.moves
                currentIndex: root.to
                onChosen: index => root.to = index
            }
        }
        DateField {
            Layout.fillWidth: true
            label: qsTr("Seit")
            day: root.since
            onChosen: day => root.since = day
        }
        TextArea {
            id: reason

            objectName: "moveReason"
            Layout.fillWidth: true
            label: qsTr("Begründung")
            lines: 1
        }
        AppButton {
            objectName: "moveMeasure"
            enabled: root.measure.moves.length > 0
            icon: "check"
            text: qsTr("Stand festhalten")
            onClicked: root.measures.move(root.to, root.since, reason.value)
        }
        Rule {
            Layout.fillWidth: true
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("Beschlüsse")
            size: Theme.desk.lead
            weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: root.measure.decisions

            Label {
                required property var modelData

                Layout.fillWidth: true
                text: [modelData.what, modelData.detail].filter(part => part !== "").join("\n")
                wrapMode: Text.Wrap
            }
        }
        DecisionForm {
            id: decision

            Layout.fillWidth: true
            measures: root.measures
        }
        Label {
            visible: root.measure.feedback.length > 0
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.l
            text: qsTr("Rückmeldungen")
            size: Theme.desk.lead
            weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: root.measure.feedback

            Label {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                wrapMode: Text.Wrap
            }
        }
    }
}
