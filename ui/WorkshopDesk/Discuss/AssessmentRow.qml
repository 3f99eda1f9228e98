pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What one role thinks of the idea by one criterion: a number, as discs and in words.
ColumnLayout {
    id: root

    required property string assessmentId
    required property string criterion
    required property int value
    required property string reason
    required property string role
    signal removed

    spacing: Theme.space.xs

    Rule {
        Layout.fillWidth: true
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.l

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Label {
                Layout.fillWidth: true
                text: root.role === "" ? root.criterion : qsTr("%1 · %2").arg(root.criterion).arg(root.role)
                weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            Label {
                visible: root.reason !== ""
                Layout.fillWidth: true
                text: root.reason
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
            }
        }
        Row {
            spacing: Theme.space.xs
            Accessible.ignored: true

            Repeater {
                model: 5

                Rectangle {
                    required property int index

                    width: Math.round(Theme.desk.body)
                    height: width
                    radius: width / 2
                    color: index < root.value ? Theme.colours.primary : "transparent"
                    border.width: 2
                    border.color: index < root.value ? Theme.colours.primary : Theme.colours.lineStrong
                }
            }
        }
        Label {
            text: qsTr("%1 von 5").arg(root.value)
            weight: Font.DemiBold
        }
        IconButton {
            objectName: "removeAssessment:" + root.assessmentId
            icon: "bin"
            text: qsTr("Einschätzung entfernen")
            showText: false
            onClicked: root.removed()
        }
    }
}
