pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Develop
import WorkshopDesk.Theme

// What the office hands out, and beside it where to.
FocusScope {
    id: root

    required property OfficeOutputsController outputs
    readonly property string needs: outputs.kinds[outputs.kind].needs

    implicitHeight: 420

    RowLayout {
        anchors.fill: parent
        spacing: Theme.space.l

        Panel {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3
            title: qsTr("Was ausgegeben wird")

            Choice {
                objectName: "outputFormat"
                Layout.fillWidth: true
                text: qsTr("Was ausgegeben wird")
                options: root.outputs.kinds.map(kind => kind.name)
                currentIndex: root.outputs.kind
                onChosen: index => root.outputs.choose(index)
            }
            Choice {
                objectName: "outputWorkshop"
                visible: root.needs === "workshop" && root.outputs.workshops.length > 0
                Layout.fillWidth: true
                text: qsTr("Workshop")
                options: root.outputs.workshops
                currentIndex: root.outputs.workshop
                onChosen: index => root.outputs.chooseWorkshop(index)
            }
            Field {
                objectName: "outputTown"
                visible: root.needs === "town"
                Layout.fillWidth: true
                label: qsTr("Name der Kommune")
                hint: qsTr("Wie er in den Texten steht; dort wird er zum Platzhalter.")
                text: root.outputs.town
                onCommitted: value => root.outputs.setTown(value)
            }
            Field {
                objectName: "outputFeedback"
                visible: root.outputs.scanned
                Layout.fillWidth: true
                label: qsTr("Adresse für Rückmeldungen")
                hint: qsTr("Zum Beispiel https://stadt.example/meinung/{key}. Statt {key} steht die Nummer, etwa M-01.")
                text: root.outputs.feedbackAddress
                onCommitted: value => root.outputs.setFeedbackAddress(value)
            }
            RowLayout {
                visible: root.needs === "days"
                Layout.fillWidth: true
                spacing: Theme.space.m

                DateField {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    label: qsTr("Von")
                    day: root.outputs.firstDay
                    onChosen: day => root.outputs.setDays(day, root.outputs.lastDay)
                }
                DateField {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    label: qsTr("Bis")
                    day: root.outputs.lastDay
                    onChosen: day => root.outputs.setDays(root.outputs.firstDay, day)
                }
            }
            Label {
                visible: root.needs === "measures" || root.needs === "workshop" && root.outputs.workshops.length === 0
                Layout.fillWidth: true
                text: root.needs === "workshop" ? qsTr("Noch ist kein Workshop eingelesen.") : root.outputs.measures.length === 0 ? qsTr("Noch gibt es keine öffentliche Maßnahme.") : qsTr("Ohne Auswahl sind es alle Maßnahmen.")
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
            }
            ListView {
                cacheBuffer: 0
                id: list

                objectName: "outputMeasures"
                visible: root.needs === "measures"
                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                acceptedButtons: Qt.NoButton
                model: root.outputs.measures
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Maßnahmen")

                ScrollMark {
                    anchors.right: parent.right
                    height: list.height
                    view: list
                }

                delegate: Checkbox {
                    required property var modelData

                    objectName: "outputMeasure:" + modelData.number
                    width: ListView.view.width - Theme.space.xl
                    text: modelData.name
                    checked: modelData.on
                    onToggled: root.outputs.pick(modelData.number)
                }
            }
            Item {
                visible: !list.visible
                Layout.fillHeight: true
            }
            Rule {
                Layout.fillWidth: true
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space.m

                Label {
                    objectName: "senderTold"
                    Layout.fillWidth: true
                    text: root.outputs.senderForm.told ? qsTr("Absender: %1").arg(root.outputs.senderForm.told) : qsTr("Noch ist kein Absender eingetragen.")
                    color: Theme.colours.ink2
                    wrapMode: Text.Wrap
                    maximumLineCount: 3
                    elide: Text.ElideRight
                }
                AppButton {
                    id: change

                    objectName: "changeSender"
                    kind: "plain"
                    icon: "pen"
                    text: qsTr("Absender ändern …")
                    onClicked: {
                        sheet.open = true;
                        sheet.forceActiveFocus(Qt.PopupFocusReason);
                    }
                }
            }
        }
        OutputPlace {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2
            outputs: root.outputs
        }
    }
    SenderSheet {
        id: sheet

        objectName: "senderSheet"
        anchors.right: parent.right
        width: Math.min(parent.width, Math.round(Theme.desk.body * 30))
        height: parent.height
        sender: root.outputs.senderForm
        open: false
        onDismissed: {
            change.forceActiveFocus(Qt.PopupFocusReason);
            open = false;
        }
    }
}
