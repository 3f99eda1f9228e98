pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One candidate on the paper at hand: its words, its dots, one dot less, one dot more.
Rectangle {
    id: root

    required property int number
    required property string title
    required property int dots
    property int cap: 1
    // dots the person still has in hand
    property int dotsLeft: 0
    // negative dots that may lie on one candidate, and those still in hand
    property int minusCap: 0
    property int minusLeft: 0
    property bool current: false
    property int size: Theme.wall.card
    readonly property bool canGive: dots < 0 || (dots < cap && dotsLeft > 0)
    readonly property bool canTake: dots > 0 || (-dots < minusCap && minusLeft > 0)
    readonly property string remaining: dotsLeft > 0 ? qsTr("noch %n Punkt(e)", "", dotsLeft) : qsTr("kein Punkt mehr")
    // beyond six the rings would crowd out the words
    readonly property bool drawn: cap <= 6
    readonly property int end: Theme.mm(63)
    signal given
    signal taken
    // a finger or the mouse pressed one of the ends
    signal touched

    radius: Theme.radius.panel
    color: Theme.colours.surface
    border.width: dots !== 0 ? 4 : Theme.hairline
    border.color: dots > 0 ? Theme.colours.primary : dots < 0 ? Theme.colours.ink : Theme.colours.lineStrong
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2, %3 von %4 Punkten, %5").arg(number).arg(words.text).arg(dots).arg(cap).arg(remaining)
    Accessible.focusable: true
    Accessible.focused: current

    component End: Pressable {
        id: end

        required property string icon
        property bool soft: false

        implicitWidth: root.end
        implicitHeight: root.end
        activeFocusOnTab: false
        opacity: !enabled && Theme.highContrast ? 0.4 : 1

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius.control
            color: end.enabled && (end.soft || end.pressed) ? Theme.colours.primarySoft : Theme.colours.surface
            border.width: end.enabled && end.soft ? (Theme.highContrast ? 2 : 0) : 2
            border.color: end.enabled ? (end.soft ? Theme.colours.primary : Theme.colours.lineStrong) : Theme.colours.line
            opacity: end.enabled ? 1 : 0.6
        }
        Icon {
            anchors.centerIn: parent
            name: end.icon
            size: Math.round(root.end * 0.48)
            stroke: 2.2
            color: !end.enabled ? Theme.colours.line : end.soft ? Theme.colours.onPrimarySoft : Theme.colours.ink
        }
    }

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.space.l
        spacing: Theme.space.l

        NumberDisc {
            number: root.number
            size: root.size
        }
        Label {
            id: words

            Layout.fillWidth: true
            text: root.title || qsTr("ohne Titel")
            size: root.size
            weight: root.title ? Font.DemiBold : Font.Normal
            wrapMode: Text.Wrap
            lineHeight: 0.97
            Accessible.ignored: true
        }
        VoteDots {
            visible: root.drawn
            total: root.drawn ? root.cap : 0
            filled: root.dots
            minus: root.drawn ? Math.max(0, -root.dots) : 0
            dot: Math.round(root.size * (root.cap > 3 ? 0.9 : 1.3))
        }
        Label {
            visible: !root.drawn
            text: root.dots
            size: Math.round(root.size * 1.6)
            weight: Font.Bold
            Accessible.ignored: true
        }
        Row {
            // targets that undo each other stand 9 mm apart (LOOK.md §5)
            spacing: Theme.mm(9)

            End {
                objectName: "take"
                icon: "minus"
                text: (root.dots > 0 || root.minusCap === 0 ? qsTr("Punkt zurücknehmen: %1, %2") : qsTr("Minuspunkt geben: %1, %2")).arg(words.text).arg(root.remaining)
                enabled: root.canTake
                onClicked: {
                    root.touched();
                    root.taken();
                }
            }
            End {
                objectName: "give"
                icon: "plus"
                text: qsTr("Punkt geben: %1, %2").arg(words.text).arg(root.remaining)
                soft: true
                enabled: root.canGive
                onClicked: {
                    root.touched();
                    root.given();
                }
            }
        }
    }
    FocusRing {
        anchors.margins: 0
        visible: root.current
        inner: root.radius - 5
    }
}
