import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One piece of advice with its formula; a press takes it over.
Pressable {
    id: root

    required property int dots
    required property string formula
    required property string reason
    property bool chosen: false
    signal taken

    implicitHeight: Math.max(Theme.touch.least, row.implicitHeight + 2 * Theme.space.m)
    text: qsTr("%n Punkt(e) nehmen: %1", "", dots).arg(reason)
    onClicked: taken()
    Accessible.checkable: true
    Accessible.checked: chosen

    Rectangle {
        anchors.fill: parent
        anchors.margins: 2
        radius: Theme.radius.control
        color: root.pressed ? Theme.colours.primarySoft : "transparent"
    }
    RowLayout {
        id: row

        width: parent.width
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.l

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Label {
                text: qsTr("%n Punkt(e)", "", root.dots)
                weight: Font.DemiBold
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: root.reason
                size: Theme.desk.caption
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Badge {
            text: root.formula
            tone: root.chosen ? "accent" : "neutral"
            icon: root.chosen ? "check" : ""
            Accessible.ignored: true
        }
    }
}
