pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The measures with their gaps, and the places that citizens and the administration give them; one is opened beside them.
FocusScope {
    id: root

    required property OfficeMeasuresController measures
    signal ideaWanted(int number)
    signal pictureWanted(int number)

    implicitHeight: 420

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.m

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.m

            Choice {
                objectName: "measureField"
                text: qsTr("Handlungsfeld")
                options: [qsTr("Alle Handlungsfelder"), ...root.measures.fields]
                currentIndex: root.measures.field + 1
                onChosen: index => root.measures.narrowField(index - 1)
            }
            Choice {
                objectName: "measureStatus"
                text: qsTr("Stand")
                options: [qsTr("Jeder Stand"), ...root.measures.statuses]
                currentIndex: root.measures.status + 1
                onChosen: index => root.measures.narrowStatus(index - 1)
            }
            Label {
                objectName: "measuresCount"
                Layout.fillWidth: true
                text: qsTr("%Ln Maßnahme(n)", "", root.measures.lines.length)
                color: Theme.colours.ink2
                horizontalAlignment: Text.AlignRight
            }
        }
        MeasureHead {
            visible: list.count > 0
            Layout.fillWidth: true
        }
        ListView {
            cacheBuffer: 0
            id: list

            readonly property int number: (currentItem as MeasureLine)?.measure.number ?? 0

            objectName: "measuresTable"
            visible: count > 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: root.measures.lines
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            acceptedButtons: Qt.NoButton
            activeFocusOnTab: true
            keyNavigationEnabled: true
            Keys.onReturnPressed: sheet.go(number)
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Maßnahmen")

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

            delegate: MeasureLine {
                required property int index
                required property var modelData

                objectName: "measure:" + modelData.number
                width: ListView.view.width
                measure: modelData
                current: ListView.isCurrentItem && ListView.view.activeFocus
                activeFocusOnTab: false
                onClicked: {
                    list.currentIndex = index;
                    sheet.go(measure.number);
                }
            }
        }
        Label {
            visible: list.count === 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: root.measures.field < 0 && root.measures.status < 0 ? qsTr("Noch gibt es keine Maßnahme. Kreuzen Sie unter „Ideen“ an, woraus eine werden soll, und wählen Sie „Maßnahme aus Auswahl“.") : qsTr("Keine Maßnahme passt.")
            size: Theme.desk.lead
            wrapMode: Text.Wrap
        }
        Flow {
            visible: root.measures.removed.length > 0
            Layout.fillWidth: true
            spacing: Theme.space.s

            Repeater {
                model: root.measures.removed

                AppButton {
                    required property var modelData

                    objectName: "restore:" + modelData.number
                    kind: "plain"
                    icon: "undo"
                    text: qsTr("%1 zurückholen").arg(modelData.words)
                    onClicked: root.measures.restore(modelData.number)
                }
            }
        }
    }
    MeasureSheet {
        id: sheet

        objectName: "measureSheet"
        anchors.right: parent.right
        width: Math.min(parent.width, Math.round(Theme.desk.body * 36))
        height: parent.height
        measures: root.measures
        open: root.measures.sheet.number > 0
        onIdeaWanted: number => root.ideaWanted(number)
        onPictureWanted: number => root.pictureWanted(number)
        onDismissed: {
            go(0);
            if (!warned)
                list.forceActiveFocus(Qt.PopupFocusReason);
        }
    }
}
