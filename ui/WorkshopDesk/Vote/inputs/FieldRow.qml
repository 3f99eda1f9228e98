import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One candidate beside the field, to be chosen before its dot is placed.
Pressable {
    id: row

    required property int index
    required property string candidateId
    required property int number
    required property string title
    required property list<int> values
    readonly property bool placed: (values[0] ?? 0) > 0
    readonly property bool on: ListView.isCurrentItem

    objectName: "fieldCandidate"
    text: placed ? qsTr("%1: %2, Punkt gesetzt").arg(number).arg(words.text) : qsTr("%1: %2, noch kein Punkt").arg(number).arg(words.text)
    width: ListView.view.width
    height: Math.max(Theme.mm(48), words.height + 2 * Theme.space.m)
    onClicked: ListView.view.currentIndex = index
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: on

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.panel
        color: row.on ? Theme.colours.primarySoft : Theme.colours.surface
        border.width: row.on ? 4 : Theme.hairline
        border.color: row.on ? Theme.colours.primary : Theme.colours.lineStrong
    }
    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.space.m
        spacing: Theme.space.l

        NumberDisc {
            number: row.number
            size: Theme.wall.label
        }
        Label {
            id: words

            Layout.fillWidth: true
            text: row.title || qsTr("ohne Titel")
            size: Theme.wall.label
            weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Icon {
            visible: row.placed
            name: "check"
            size: Theme.wall.card
            color: Theme.colours.ok
        }
    }
}
