pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Is it there already, does it add to something, or is it new?
Captioned {
    id: root

    required property BelongingController belonging
    required property string subject
    required property bool isNew
    readonly property var projects: belonging.projects(subject, search.value, belonging.changes)

    label: qsTr("Gibt es das schon?")

    Chip {
        objectName: "chip:new"
        text: qsTr("Es ist neu")
        size: Theme.desk.body
        selected: root.isNew
        onToggled: selected => root.belonging.setLink(root.subject, "new", "", selected)
    }
    Field {
        id: search

        objectName: "projectSearch"
        Layout.fillWidth: true
        icon: "search"
        placeholder: qsTr("Im Bestand suchen")
        Accessible.name: qsTr("Im Bestand suchen")
    }
    Repeater {
        model: root.projects.length

        RowLayout {
            id: line

            required property int index
            readonly property var project: root.projects[index] ?? null

            Layout.fillWidth: true
            spacing: Theme.space.m

            Label {
                Layout.fillWidth: true
                text: line.project?.name ?? ""
                weight: line.project?.relation ? Font.DemiBold : Font.Normal
                wrapMode: Text.Wrap
            }
            Chip {
                objectName: "exists"
                text: qsTr("gibt es schon")
                selected: line.project?.relation === "exists"
                Accessible.name: qsTr("%1: gibt es schon").arg(line.project?.name ?? "")
                onToggled: selected => root.belonging.setLink(root.subject, "exists", line.project.id, selected)
            }
            Chip {
                objectName: "extends"
                text: qsTr("ergänzt")
                selected: line.project?.relation === "extends"
                Accessible.name: qsTr("%1: ergänzt").arg(line.project?.name ?? "")
                onToggled: selected => root.belonging.setLink(root.subject, "extends", line.project.id, selected)
            }
        }
    }
}
