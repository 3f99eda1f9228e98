import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One topic of the list: number, title, place in the ballot, how much was said, and whether somebody disagrees.
Pressable {
    id: root

    required property string topicId
    required property int number
    required property string title
    required property int rank
    required property bool tied
    required property int said
    required property int dissent
    required property bool isCluster
    property bool selected: false
    readonly property string shown: topicId === "" ? qsTr("Der ganze Workshop") : title === "" ? qsTr("Titel fehlt") : title
    readonly property string place: rank > 0 ? (tied ? qsTr("Platz %1, gleichauf").arg(rank) : qsTr("Platz %1").arg(rank)) : ""

    objectName: "topic:" + topicId
    text: [number > 0 ? qsTr("%1, %2").arg(number).arg(shown) : shown, place, qsTr("%n Aussage(n)", "", said), dissent > 0 ? qsTr("abweichende Meinung") : ""].filter(part => part !== "").join(", ")
    implicitHeight: Math.max(Theme.touch.least, body.implicitHeight + 2 * Theme.space.m)
    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: selected

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: root.selected || root.pressed ? Theme.colours.primarySoft : "transparent"
        border.width: root.selected ? 2 : 0
        border.color: Theme.colours.primary
    }
    RowLayout {
        id: body

        x: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 2 * Theme.space.m
        spacing: Theme.space.m

        NumberSign {
            visible: root.topicId !== ""
            Layout.alignment: Qt.AlignTop
            number: root.number
            isCluster: root.isCluster
            size: Theme.desk.body
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Label {
                Layout.fillWidth: true
                text: root.shown
                weight: root.selected || root.isCluster ? Font.DemiBold : Font.Normal
                color: root.selected ? Theme.colours.onPrimarySoft : Theme.colours.ink
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Label {
                visible: text !== ""
                text: root.place
                size: Theme.desk.caption
                color: root.selected ? Theme.colours.onPrimarySoft : Theme.colours.ink2
                Accessible.ignored: true
            }
        }
        Badge {
            visible: root.said > 0
            Layout.alignment: Qt.AlignTop
            icon: root.dissent > 0 ? "split" : ""
            tone: root.dissent > 0 ? "warn" : root.selected ? "neutral" : "accent"
            text: root.said
            Accessible.ignored: true
        }
    }
}
