pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Maßnahmenplan: quick entry on top, the table below, the action in hand at its right.
GridLayout {
    id: root

    required property ActionsController actions
    readonly property bool wide: width >= 1100 * Theme.deskScale

    columns: wide && actions.chosenId !== "" ? 2 : 1
    columnSpacing: Theme.space.xl
    rowSpacing: Theme.space.xl

    ActionEntry {
        Layout.fillWidth: true
        Layout.columnSpan: parent.columns
        actions: root.actions
    }
    Panel {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        spacing: Theme.space.s

        Label {
            visible: root.actions.count === 0
            Layout.fillWidth: true
            text: qsTr("Noch keine Maßnahme. Schreiben Sie oben, was getan werden soll.")
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
        Repeater {
            model: root.actions.rows

            ActionRow {
                required property string actionId

                objectName: "action:" + number
                Layout.fillWidth: true
                on: actionId === root.actions.chosenId
                onClicked: root.actions.choose(on ? "" : actionId)
            }
        }
    }
    Loader {
        active: root.actions.chosenId !== ""
        visible: active
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: !root.wide
        Layout.preferredWidth: Math.round(root.width * 0.4)
        sourceComponent: ActionSheet {
            actions: root.actions
        }
    }
}
