pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The formats that not everybody needs: shown on request, two beside each other where there is room.
ColumnLayout {
    id: root

    required property ResultsController results
    property bool open: false

    spacing: 0

    AppButton {
        objectName: "moreFormats"
        Layout.topMargin: Theme.space.m
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        kind: "plain"
        icon: root.open ? "up" : "down"
        text: root.open ? qsTr("Weniger Formate") : qsTr("Weitere Formate: Word, Excel, Bilder, offene Daten …")
        onClicked: root.open = !root.open
    }
    GridLayout {
        visible: root.open
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
        columns: width > Theme.desk.body * 30 ? 2 : 1
        columnSpacing: Theme.space.l
        rowSpacing: 0

        Repeater {
            model: root.open ? root.results.otherFormats : []

            Checkbox {
                required property var modelData

                objectName: modelData.key
                Layout.fillWidth: true
                text: qsTr("%1 (%2)").arg(modelData.name).arg(modelData.kind)
                checked: root.results.chosenFormats.includes(modelData.key)
                enabled: !root.results.writing
                onToggled: checked => root.results.choose(modelData.key, checked)
            }
        }
    }
    FormatChoices {
        visible: root.open && (decidim || openData)
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
        choices: root.results.formatChoices
        chosen: root.results.chosenFormats
    }
}
