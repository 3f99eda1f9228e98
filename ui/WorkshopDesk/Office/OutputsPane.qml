pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Develop
import WorkshopDesk.Theme

// What the office hands out, where to, and what it wrote last.
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
                text: root.needs === "workshop" ? qsTr("Noch ist kein Workshop eingelesen.") : root.outputs.measures.length === 0 ? qsTr("Noch gibt es keine öffentliche Maßnahme.") : qsTr("Ohne Auswahl kommen alle Maßnahmen in die Vorlage.")
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
            }
            ListView {
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
        }
        Panel {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2
            title: qsTr("Wohin")

            Label {
                objectName: "outputFolder"
                Layout.fillWidth: true
                text: root.outputs.folder
                wrapMode: Text.WrapAnywhere
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space.m

                AppButton {
                    kind: "plain"
                    icon: "file"
                    text: qsTr("Anderer Ordner …")
                    onClicked: chooser.active = true
                }
                AppButton {
                    kind: "plain"
                    icon: "office"
                    text: qsTr("Ordner öffnen")
                    onClicked: root.outputs.openFolder()
                }
            }
            AppButton {
                objectName: "writeOutput"
                enabled: root.outputs.ready && !root.outputs.running
                kind: "primary"
                icon: "exporting"
                text: root.outputs.running ? qsTr("Wird geschrieben …") : qsTr("Schreiben")
                onClicked: root.outputs.write()
            }
            Label {
                Layout.fillWidth: true
                text: qsTr("Was nur für die Verwaltung ist, kommt nicht hinein. Nichts wird überschrieben.")
                size: Theme.desk.caption
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
            }
            Rule {
                visible: root.outputs.written.length > 0
                Layout.fillWidth: true
            }
            Repeater {
                model: root.outputs.written

                RowLayout {
                    id: entry

                    required property string modelData

                    Layout.fillWidth: true
                    spacing: Theme.space.s

                    Icon {
                        name: "check"
                        size: Math.round(Theme.desk.body * 1.2)
                        color: Theme.colours.ok
                    }
                    Label {
                        Layout.fillWidth: true
                        text: entry.modelData
                        wrapMode: Text.WrapAnywhere
                    }
                }
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
    Loader {
        id: chooser

        active: false
        sourceComponent: OutputFolderChooser {
            outputs: root.outputs
            onDone: chooser.active = false
        }
    }
}
