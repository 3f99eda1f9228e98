pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The chosen former workshop: how many ideas have which answer.
Panel {
    id: root

    // of FormerController.workshops, or null
    required property var workshop
    signal showWanted(string id)
    signal removalWanted(string id)

    title: root.workshop?.title ?? ""

    Label {
        visible: text !== ""
        Layout.fillWidth: true
        text: (root.workshop?.told ?? "") !== "" ? qsTr("Stand vom %1").arg(root.workshop.told) : ""
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    ColumnLayout {
        objectName: "formerCounts"
        Layout.fillWidth: true
        spacing: Theme.space.xs

        Repeater {
            model: root.workshop?.counts ?? []

            Label {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                wrapMode: Text.Wrap
            }
        }
    }
    AppButton {
        objectName: "showFormer"
        icon: "run"
        text: qsTr("Dem Raum zeigen")
        onClicked: root.showWanted(root.workshop.workshopId)
    }
    AppButton {
        objectName: "removeFormer"
        kind: "plain"
        icon: "bin"
        text: qsTr("Aus diesem Workshop entfernen")
        onClicked: root.removalWanted(root.workshop.workshopId)
    }
}
