pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Theme

// One candidate and the lines of values it can get: one, or one for each criterion.
Rectangle {
    id: root

    required property int index
    required property int number
    required property string title
    // one per line; below lowest: nothing chosen yet
    required property list<int> values
    required property int lowest
    required property int highest
    property list<string> words: []
    property list<string> ends: []
    property list<string> criteria: []
    // the words stand above the page already
    property bool bare: false
    property int size: Theme.wall.card
    readonly property string name: title || qsTr("ohne Titel")
    readonly property bool answered: values.every(value => value >= lowest)
    signal put(int place, int value)
    signal withdrawn(int place)
    signal touched

    implicitHeight: column.implicitHeight + 2 * Theme.space.l
    radius: Theme.radius.panel
    color: Theme.colours.surface
    border.width: answered ? 4 : Theme.hairline
    border.color: answered ? Theme.colours.primary : Theme.colours.lineStrong
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1: %2").arg(number).arg(name)

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.space.l
        spacing: Theme.space.m

        RowLayout {
            visible: !root.bare
            Layout.fillWidth: true
            spacing: Theme.space.l

            NumberDisc {
                number: root.number
                size: root.size
            }
            Label {
                Layout.fillWidth: true
                text: root.name
                size: root.size
                weight: root.title ? Font.DemiBold : Font.Normal
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Repeater {
            model: root.values.length

            ValueLine {
                id: line

                required property int index

                objectName: "values"
                Layout.fillWidth: true
                text: root.criteria.length > 0 ? qsTr("%1, %2").arg(root.name).arg(root.criteria[index]) : root.name
                caption: root.criteria[index] ?? ""
                value: root.values[index] ?? root.lowest - 1
                lowest: root.lowest
                highest: root.highest
                words: root.words
                ends: root.ends
                size: root.size
                onChosen: value => root.put(line.index, value)
                onWithdrawn: root.withdrawn(line.index)
                onActiveFocusChanged: {
                    if (activeFocus)
                        root.touched();
                }
            }
        }
    }
}
