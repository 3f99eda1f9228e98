import QtQuick
import WorkshopDesk.Theme

// One line of a result: place, words, bar, figure. Ties share a place and say so; nothing at all is a line too.
// The size of its words gives all measures.
Item {
    id: root

    required property int rank
    required property string title
    required property string figure
    required property string note
    // the length of the bar, 0 to 1
    required property real part
    // the parts of a stacked bar, 0 to 1, and what they stand for
    required property list<real> shares
    required property bool tied
    property list<string> steps: []
    // the figure counts dots
    property bool byDots: false
    property int size: Theme.desk.body
    // how much of the bar is shown, 0 to 1
    property real grown: 1
    readonly property string said: !byDots ? figure : figure.startsWith("−") ? qsTr("minus %n Punkt(e)", "", Number(figure.slice(1))) : qsTr("%n Punkt(e)", "", Number(figure))
    readonly property string place: rank > 0 ? rank : "–"
    readonly property bool stacked: shares.length > 0
    readonly property bool nothing: rank === 0 && (figure === "0" || figure === "–")
    readonly property string remark: [nothing && byDots ? qsTr("ohne Punkte, bleibt im Protokoll") : nothing ? qsTr("ohne Angabe, bleibt im Protokoll") : tied ? qsTr("gleichauf") : "", note].filter(part => part !== "").join(", ")
    readonly property real axis: Math.round(width * 0.4)
    // the number and its remark stand behind the longest bar
    readonly property real room: width - axis - size * (stacked ? 14 : note !== "" ? 12 : 6.5)
    readonly property int smallSize: Math.max(Theme.desk.caption, Math.round(size * 0.7))

    implicitHeight: Math.max(Math.round(size * 2.3), Math.ceil(words.height + size * 0.7))
    Accessible.role: Accessible.ListItem
    Accessible.name: [rank > 0 ? qsTr("Platz %1").arg(rank) : qsTr("Ohne Platz"), words.text, said, remark].filter(part => part !== "").join(", ")

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

            width: root.room * root.part
            height: parent.height
            radius: Theme.radius.paper
            visible: root.part > 0 && !root.stacked
            color: root.rank === 1 ? Theme.colours.primary : Theme.colours.barSoft
            border.width: 2
            border.color: Theme.colours.primary
            transform: Scale {
                xScale: root.grown
            }
        }
        ShareBar {
            visible: root.stacked
            width: root.room
            height: parent.height
            shares: root.shares
            values: root.steps
            size: root.smallSize
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
            x: (root.stacked ? root.room : bar.width) + Math.round(root.size * 0.45)
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
                text: root.figure
                size: Math.round(root.size * 1.1)
                weight: Font.Bold
                Accessible.ignored: true
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: root.remark
                width: Math.max(0, Math.min(Math.ceil(implicitWidth), root.width - root.axis - parent.x - x))
                wrapMode: Text.Wrap
                size: root.smallSize
                color: Theme.colours.ink2
                Accessible.ignored: true
            }
        }
    }
}
