import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One profile of the list: number, title, field, aspects, dots, and whether a mandatory answer is missing.
Pressable {
    id: root

    required property int number
    required property string measureKey
    required property string title
    required property string field
    required property bool missing
    required property int dots
    required property var marks
    property bool on: false

    text: [qsTr("Steckbrief %1: %2").arg(measureKey).arg(title), field, ...DevelopWords.told(marks), missing ? qsTr("Pflichtangabe fehlt") : "", dots > 0 ? qsTr("%n Punkt(e)", "", dots) : ""].filter(part => part !== "").join(", ")
    implicitHeight: Math.max(Theme.touch.least, row.implicitHeight + 2 * Theme.space.m)
    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: on

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: root.on || root.pressed ? Theme.colours.primarySoft : Theme.colours.surface
        border.width: root.on ? 2 : Theme.hairline
        border.color: root.on ? Theme.colours.primary : Theme.colours.line
    }
    RowLayout {
        id: row

        x: Theme.space.l
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.l

        Label {
            Layout.alignment: Qt.AlignTop
            Layout.minimumWidth: Math.round(Theme.desk.title * 1.2)
            text: root.measureKey
            size: Theme.desk.title
            weight: Font.Bold
            color: root.on ? Theme.colours.onPrimarySoft : Theme.colours.ink2
            Accessible.ignored: true
        }
        ColumnLayout {
            spacing: Theme.space.xs

            Label {
                Layout.fillWidth: true
                text: root.title === "" ? qsTr("Noch ohne Titel") : root.title
                weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                visible: text !== ""
                Layout.fillWidth: true
                text: root.field
                size: Theme.desk.caption
                color: Theme.colours.ink2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space.s

                AspectSigns {
                    marks: root.marks
                }
                Badge {
                    visible: root.dots > 0
                    text: qsTr("%n Punkt(e)", "", root.dots)
                    icon: "dots"
                    tone: "accent"
                    Accessible.ignored: true
                }
                Badge {
                    objectName: "missing"
                    visible: root.missing
                    text: qsTr("Pflichtangabe fehlt")
                    icon: "warning"
                    tone: "warn"
                    Accessible.ignored: true
                }
            }
        }
    }
}
