pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Frame
import WorkshopDesk.Theme

// For the whole room at the beginning of a follow-up: what became of the ideas of a former workshop.
PlacesFrame {
    id: root

    required property WorkshopController workshop
    readonly property FormerController former: workshop?.former ?? null
    readonly property var shown: former?.shown ?? null
    readonly property real margin: width < 1500 ? Theme.space.xl : Theme.space.xxl

    current: "run"
    focus: true
    Component.onCompleted: pages.forceActiveFocus(Qt.OtherFocusReason)

    Rectangle {
        anchors.fill: parent
        color: Theme.colours.desk
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        anchors.topMargin: Theme.space.l
        spacing: Theme.space.m

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.l

            Label {
                objectName: "formerHead"
                Layout.fillWidth: true
                text: root.shown === null ? qsTr("Was aus den Ideen wurde") : qsTr("Was aus den Ideen wurde: %1").arg([root.shown.title, root.shown.day].filter(part => part !== "").join(", "))
                size: Theme.desk.title
                weight: Font.Bold
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
            }
            AppButton {
                objectName: "toBoard"
                kind: "plain"
                icon: "arrow"
                text: qsTr("Zur Pinnwand")
                onClicked: root.desk.goTo("run")
            }
        }
        Choice {
            objectName: "formerChoice"
            visible: (root.former?.workshops.length ?? 0) > 1
            Layout.fillWidth: true
            text: qsTr("Früherer Workshop")
            options: (root.former?.workshops ?? []).map(one => [one.title, one.day].filter(part => part !== "").join(", "))
            currentIndex: (root.former?.workshops ?? []).findIndex(one => one.workshopId === root.shown?.workshopId)
            onChosen: index => root.former.show(root.former.workshops[index].workshopId)
        }
        Label {
            objectName: "formerTold"
            visible: text !== ""
            Layout.fillWidth: true
            text: root.shown === null ? qsTr("Noch ist kein früherer Workshop eingelesen.") : qsTr("%1: %2").arg(root.shown.ideas).arg(root.shown.counts.join(", "))
            size: Theme.desk.lead
            wrapMode: Text.Wrap
        }
        FormerPages {
            id: pages

            objectName: "formerPages"
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            rows: root.former?.shownRows ?? []
        }
    }
}
