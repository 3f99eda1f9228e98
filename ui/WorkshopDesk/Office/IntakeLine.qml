import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What became of one file: a word, its name, figures, and below them what was left out or changed.
Item {
    id: root

    required property string name
    required property string tone
    required property string outcome
    required property string figures
    required property var reasons

    height: words.implicitHeight + 2 * Theme.space.m
    Accessible.role: Accessible.ListItem
    Accessible.name: [name, outcome, figures, ...reasons].join(", ")

    GridLayout {
        id: words

        y: Theme.space.m
        width: parent.width - Theme.space.xl
        columns: 3
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.xs

        Badge {
            Layout.alignment: Qt.AlignTop
            Layout.minimumWidth: Theme.desk.body * 8
            text: root.outcome
            tone: root.tone
        }
        Label {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            text: root.name
            weight: Font.Medium
            wrapMode: Text.WrapAnywhere
        }
        Label {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            text: root.figures
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
        Label {
            visible: text !== ""
            Layout.columnSpan: 3
            Layout.fillWidth: true
            text: root.reasons.join("\n")
            size: Theme.desk.caption
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
    }
    Rule {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
