import QtQuick
import WorkshopDesk.Theme

// One line of a result: place, words, bar, dots. Ties share a place and say so; no dots is a line too.
// The size of its words gives all measures.
Item {
    id: root

    required property int rank
    required property string title
    required property int dots
    required property bool tied
    required property int mostDots
    property int size: Theme.desk.body
    // how much of the bar is shown, 0 to 1
    property real grown: 1
    readonly property string place: rank > 0 ? rank : "–"
    readonly property string remark: dots === 0 ? qsTr("ohne Punkte, bleibt im Protokoll") : tied ? qsTr("gleichauf") : ""
    readonly property real axis: Math.round(width * 0.4)
    // the number and its remark stand behind the longest bar
    readonly property real room: width - axis - size * 6.5
    readonly property int smallSize: Math.max(Theme.desk.caption, Math.round(size * 0.7))

    implicitHeight: Math.max(Math.round(size * 2.3), Math.ceil(words.height + size * 0.7))
    Accessible.role: Accessible.ListItem
    Accessible.name: [rank > 0 ? qsTr("Platz %1").arg(rank) : qsTr("Ohne Platz"), words.text, qsTr("%n Punkt(e)", "", dots), remark].filter(part => part !== "").join(", ")

    Label {
        width: Math.round(root.size * 1.6)
        anchors.verticalCenter: parent.verticalCenter
        text: root.place
        size: Math.round(root.size * 1.24)
        weight: Font.Bold
        horizontalAlignment: Text.AlignRight
        color: root.rank > 0 ? Theme.colours.ink : Theme.colours.ink2
        Accessible.ignored: true
    }
    Label {
        id: words

        x: Math.round(root.size * 2.3)
        width: root.axis - x - Math.round(root.size * 0.6)
        anchors.verticalCenter: parent.verticalCenter
        text: root.title || qsTr("ohne Titel")
        size: root.size
        weight: Font.DemiBold
        wrapMode: Text.Wrap
        lineHeight: 0.97
        Accessible.ignored: true
    }
    Item {
        x: root.axis
        width: root.room
        height: Math.round(root.size * 1.5)
        anchors.verticalCenter: parent.verticalCenter

        Rectangle {
            id: bar

            width: root.room * root.dots / root.mostDots
            height: parent.height
            radius: Theme.radius.paper
            visible: root.dots > 0
            color: root.rank === 1 ? Theme.colours.primary : Theme.colours.barSoft
            border.width: 2
            border.color: Theme.colours.primary
            transform: Scale {
                xScale: root.grown
            }
        }
        Rectangle {
            width: 3
            height: parent.height
            color: Theme.colours.ink
        }
        Row {
            x: bar.width + Math.round(root.size * 0.45)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Math.round(root.size * 0.55)
            opacity: root.grown < 1 ? 0 : 1

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.motion.calm
                }
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: root.dots
                size: Math.round(root.size * 1.1)
                weight: Font.Bold
                Accessible.ignored: true
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: root.remark
                size: root.smallSize
                color: Theme.colours.ink2
                Accessible.ignored: true
            }
        }
    }
}
