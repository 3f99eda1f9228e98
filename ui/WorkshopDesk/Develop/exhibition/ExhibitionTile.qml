import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One project of the overview.
Pressable {
    id: root

    required property string measureKey
    required property string title
    required property string field
    required property int dots
    // this visit gave it a dot
    required property bool given
    property int size: Theme.wall.title

    text: [qsTr("Projekt %1: %2").arg(measureKey).arg(title), field, qsTr("%n Punkt(e)", "", dots), given ? qsTr("Ihr Punkt ist dabei") : ""].filter(part => part !== "").join(", ")
    ringRadius: Theme.radius.panel
    implicitHeight: column.implicitHeight + 2 * column.y

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.panel
        color: root.pressed ? Theme.colours.primarySoft : Theme.colours.surface
        border.width: root.given ? 3 : Theme.hairline
        border.color: root.given ? Theme.colours.primary : Theme.colours.lineStrong
    }
    ColumnLayout {
        id: column

        x: Theme.space.xl
        y: Theme.space.xl
        width: parent.width - 2 * x
        height: parent.height - 2 * y
        spacing: Theme.space.s

        Label {
            Layout.fillWidth: true
            text: root.field === "" ? root.measureKey : qsTr("%1 · %2").arg(root.measureKey).arg(root.field)
            size: Math.round(root.size * 0.7)
            weight: Font.DemiBold
            color: Theme.colours.onPrimarySoft
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: root.title
            size: root.size
            weight: Font.Bold
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        RowLayout {
            spacing: Theme.space.s

            Rectangle {
                implicitWidth: Math.round(root.size * 0.6)
                implicitHeight: implicitWidth
                radius: width / 2
                color: Theme.colours.dot
            }
            Label {
                Layout.fillWidth: true
                text: root.given ? qsTr("%n Punkt(e), Ihrer ist dabei", "", root.dots) : qsTr("%n Punkt(e)", "", root.dots)
                size: Math.round(root.size * 0.7)
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
