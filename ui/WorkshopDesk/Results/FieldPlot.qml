pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// All dots in a field, larger where several lie; with several candidates the number of each stands at the middle of its dots.
Item {
    id: root

    required property OutcomeController outcome
    property int size: Theme.desk.caption
    readonly property int steps: outcome.steps
    readonly property bool several: outcome.ranking.count > 1
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

            Item {
                id: cloud

                required property int number
                required property list<int> places
                readonly property int papers: sum(2, false)

                // of all places: what stands at `at` in each, by its number of dots if `weighed`
                function sum(at: int, weighed: bool): int {
                    let all = 0;
                    for (let i = 0; i < places.length; i += 3)
                        all += places[i + at] * (weighed ? places[i + 2] : 1);
                    return all;
                }

                anchors.fill: parent

                Repeater {
                    model: Math.floor(cloud.places.length / 3)

                    Rectangle {
                        required property int index

                        x: (cloud.places[index * 3] - 0.5) * root.cell - width / 2
                        y: root.side - (cloud.places[index * 3 + 1] - 0.5) * root.cell - height / 2
                        width: Math.min(root.cell, root.size * 0.55 * Math.sqrt(cloud.places[index * 3 + 2]))
                        height: width
                        radius: width / 2
                        color: Theme.colours.dot
                        opacity: root.several ? 0.4 : 1
                    }
                }
                Rectangle {
                    visible: root.several && cloud.papers > 0
                    z: 1
                    x: (cloud.sum(0, true) / Math.max(1, cloud.papers) - 0.5) * root.cell - width / 2
                    y: root.side - (cloud.sum(1, true) / Math.max(1, cloud.papers) - 0.5) * root.cell - height / 2
                    width: root.size * 2
                    height: width
                    radius: width / 2
                    color: Theme.colours.ink
                    border.width: 2
                    border.color: Theme.colours.surface

                    Label {
                        anchors.centerIn: parent
                        text: cloud.number
                        size: root.size
                        weight: Font.Bold
                        color: Theme.colours.surface
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
