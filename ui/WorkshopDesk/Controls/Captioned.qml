import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Theme

// A caption that stands above its control and stays there; below it a hint, or what is wrong.
ColumnLayout {
    id: root

    property string label: ""
    property string hint: ""
    property string errorText: ""
    default property alias content: slot.data

    spacing: 6

    Label {
        visible: root.label !== ""
        Layout.fillWidth: true
        text: root.label
        size: Theme.desk.caption
        weight: Font.Medium
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    ColumnLayout {
        id: slot

        Layout.fillWidth: true
        spacing: Theme.space.s
    }
    RowLayout {
        visible: root.errorText !== "" || root.hint !== ""
        Layout.fillWidth: true
        spacing: Theme.space.s

        Icon {
            name: root.errorText === "" ? "" : "warning"
            size: Math.round(Theme.desk.caption * 1.25)
            color: Theme.colours.danger
            Layout.alignment: Qt.AlignTop
        }
        Label {
            objectName: "note"
            Layout.fillWidth: true
            text: root.errorText === "" ? root.hint : root.errorText
            size: Theme.desk.caption
            color: root.errorText === "" ? Theme.colours.ink2 : Theme.colours.danger
            wrapMode: Text.Wrap
        }
    }
}
