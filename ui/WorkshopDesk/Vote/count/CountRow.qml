import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One number that was counted: the papers, or the dots of one candidate; after two counts both numbers.
Pressable {
    id: root

    required property int number
    required property string title
    required property int dots
    // what the second person found, or -1
    required property int other
    required property bool differs
    property bool current: false
    readonly property string named: number === 0 ? qsTr("Zahl der Stimmzettel") : qsTr("%1  %2").arg(number).arg(title || qsTr("ohne Titel"))

    text: other < 0 ? qsTr("%1: %2").arg(named).arg(dots) : differs ? qsTr("%1: erste Person %2, zweite Person %3, verschieden").arg(named).arg(dots).arg(other) : qsTr("%1: %2, von beiden gezählt").arg(named).arg(dots)
    implicitHeight: Math.max(Theme.touch.least, row.implicitHeight + 2 * Theme.space.s)
    activeFocusOnTab: false
    ringed: false

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: root.differs ? Theme.colours.warnSoft : root.current ? Theme.colours.primarySoft : "transparent"
        border.width: root.current ? 2 : 0
        border.color: Theme.colours.primary
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space.m
        anchors.rightMargin: Theme.space.m
        spacing: Theme.space.l

        Icon {
            visible: root.other >= 0
            name: root.differs ? "warning" : "check"
            size: Math.round(Theme.desk.body * 1.3)
            color: root.differs ? Theme.colours.warn : Theme.colours.ok
        }
        Label {
            Layout.fillWidth: true
            text: root.named
            size: Theme.desk.lead
            weight: root.number === 0 ? Font.DemiBold : Font.Normal
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            text: root.differs ? qsTr("%1 und %2").arg(root.dots).arg(root.other) : root.dots
            size: Theme.desk.title
            weight: Font.Bold
            font.features: ({
                    "tnum": 1
                })
            color: root.differs ? Theme.colours.warn : Theme.colours.ink
            Accessible.ignored: true
        }
    }
}
