pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Whom the workshop invites, by which way, and about which field of action.
Panel {
    id: root

    required property DetailsController details
    required property RegistersController registers
    readonly property list<string> channels: ["presence", "outreach", "hybrid", "online"]
    readonly property var fields: registers.fields.filter(field => !field.retired || field.entryId === details.fieldId)
    readonly property var groups: registers.groups.filter(group => !group.retired || group.invited)

    title: qsTr("Wen wir erreichen")

    Captioned {
        Layout.fillWidth: true
        label: qsTr("Form der Beteiligung")

        Choice {
            Layout.fillWidth: true
            objectName: "channel"
            text: qsTr("Form der Beteiligung")
            options: [qsTr("Präsenz"), qsTr("Stand oder mobil"), qsTr("hybrid"), qsTr("online")]
            currentIndex: root.channels.indexOf(root.details.channel)
            onChosen: index => root.details.setText("channel", root.channels[index])
        }
    }
    DetailField {
        Layout.fillWidth: true
        objectName: "group"
        details: root.details
        key: "group"
        label: qsTr("Personenkreis")
        placeholder: qsTr("Schülerinnen und Schüler, Unternehmen, Politik …")
        text: root.details.group
    }
    Captioned {
        visible: root.fields.length > 0
        Layout.fillWidth: true
        label: qsTr("Handlungsfeld des Workshops")

        Choice {
            Layout.fillWidth: true
            objectName: "workshopField"
            text: qsTr("Handlungsfeld des Workshops")
            options: [qsTr("keines"), ...root.fields.map(field => field.name)]
            currentIndex: root.fields.findIndex(field => field.entryId === root.details.fieldId) + 1
            onChosen: index => root.details.setText("fieldId", index === 0 ? "" : root.fields[index - 1].entryId)
        }
    }
    Captioned {
        visible: root.groups.length > 0
        Layout.fillWidth: true
        label: qsTr("Eingeladene Zielgruppen")

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.s

            Repeater {
                model: root.groups

                Chip {
                    required property var modelData

                    objectName: "invite:" + modelData.name
                    text: modelData.name
                    selected: modelData.invited
                    onToggled: selected => root.registers.invite(modelData.entryId, selected)
                }
            }
        }
    }
}
