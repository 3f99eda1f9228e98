pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// All dots in a field: a circle for every place, as large as the number of dots there, with the candidate's number.
Item {
    id: root

    required property OutcomeController outcome
    property int size: Theme.desk.caption
    readonly property int steps: outcome.steps
    readonly property real side: Math.floor(Math.min(width - size * 12, height - size * 4))
    readonly property real cell: side / steps

    implicitHeight: size * 26
    implicitWidth: size * 36
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Feld mit allen Punkten; dieselben Zahlen stehen in der Tabelle")

    component AxisEnd: Label {
        size: root.size
        weight: Font.DemiBold
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }

    Rectangle {
        id: square

        anchors.centerIn: parent
        width: root.side
        height: root.side
        color: Theme.colours.surface
        border.width: 2
        border.color: Theme.colours.ink

        Rectangle {
            x: parent.width / 2
            width: 1
            height: parent.height
            color: Theme.colours.line
        }
        Rectangle {
            y: parent.height / 2
            width: parent.width
            height: 1
            color: Theme.colours.line
        }
        Repeater {
            model: root.outcome.ranking

            Repeater {
                id: dots

                required property int number
                required property list<int> places

                model: Math.floor(places.length / 3)

                Rectangle {
                    id: dot

                    required property int index
                    readonly property int papers: dots.places[index * 3 + 2]

                    x: (dots.places[index * 3] - 0.5) * root.cell - width / 2
                    y: root.side - (dots.places[index * 3 + 1] - 0.5) * root.cell - height / 2
                    width: Math.max(root.size * 1.5, Math.min(root.cell * 0.55 * Math.sqrt(papers), root.cell * 1.6))
                    height: width
                    radius: width / 2
                    color: Theme.colours.dot
                    opacity: 0.88
                    border.width: 2
                    border.color: Theme.colours.surface

                    Label {
                        anchors.centerIn: parent
                        text: dot.papers > 1 ? qsTr("%1 (%2×)").arg(dots.number).arg(dot.papers) : dots.number
                        size: Math.round(root.size * 0.85)
                        weight: Font.Bold
                        color: Theme.colours.onDot
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    AxisEnd {
        anchors.horizontalCenter: square.horizontalCenter
        anchors.bottom: square.top
        anchors.bottomMargin: 4
        text: root.outcome.ends[3] ?? ""
    }
    AxisEnd {
        anchors.horizontalCenter: square.horizontalCenter
        anchors.top: square.bottom
        anchors.topMargin: 4
        text: root.outcome.ends[2] ?? ""
    }
    AxisEnd {
        anchors.verticalCenter: square.verticalCenter
        anchors.right: square.left
        anchors.rightMargin: Theme.space.s
        width: root.size * 5
        text: root.outcome.ends[0] ?? ""
    }
    AxisEnd {
        anchors.verticalCenter: square.verticalCenter
        anchors.left: square.right
        anchors.leftMargin: Theme.space.s
        width: root.size * 5
        text: root.outcome.ends[1] ?? ""
    }
}
