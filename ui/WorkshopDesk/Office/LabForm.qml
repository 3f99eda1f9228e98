pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The fields of one living lab, kept together by one button.
ColumnLayout {
    id: root

    // of OfficeMeasureContext.labs
    required property var fields
    required property var drafts
    property bool dirty: false
    signal typed
    signal wanted

    spacing: Theme.space.s

    Repeater {
        model: root.fields

        MeasureField {
            required property var modelData

            Layout.fillWidth: true
            field: modelData
            drafts: root.drafts
            onTyped: root.typed()
        }
    }
    AppButton {
        objectName: "keepLab"
        enabled: root.dirty
        icon: "check"
        text: qsTr("Reallabor speichern")
        onClicked: root.wanted()
    }
}
