pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// A living lab under its title; a touch unfolds its fields, and one button keeps what was typed.
ColumnLayout {
    id: root

    property int number: 0
    property string title: ""
    property string missing: ""
    // of OfficeMeasureContext.labs
    property var fields: []
    property bool unfolded: false
    property var typed: ({})
    readonly property bool dirty: Object.keys(typed).length > 0
    signal kept(var typed)

    function reset() {
        unfolded = false;
        typed = {};
    }

    spacing: Theme.space.s

    AppButton {
        objectName: "lab:" + root.number
        Layout.fillWidth: true
        kind: "plain"
        icon: root.unfolded ? "up" : "down"
        text: root.title
        onClicked: root.unfolded = !root.unfolded
    }
    Label {
        visible: root.missing !== ""
        Layout.fillWidth: true
        text: qsTr("Es fehlen noch: %1").arg(root.missing)
        size: Theme.desk.caption
        color: Theme.colours.warn
        wrapMode: Text.Wrap
    }
    Repeater {
        model: root.unfolded ? root.fields : []

        MeasureField {
            required property var modelData

            Layout.fillWidth: true
            field: modelData
            onTyped: value => root.typed = Object.assign({}, root.typed, {
                    [field.key]: value
                })
        }
    }
    AppButton {
        objectName: "keepLab:" + root.number
        visible: root.unfolded
        enabled: root.dirty
        icon: "check"
        text: qsTr("Reallabor speichern")
        onClicked: root.kept(root.typed)
    }
}
