pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One former idea with what became of it; the first of each answer has the answer as a heading above it.
ColumnLayout {
    id: root

    // of FormerController.shownRows
    required property var row

    spacing: Theme.space.s
    Accessible.role: Accessible.ListItem
    Accessible.name: [row.words, row.answer, row.reason, ...row.measures].filter(part => part !== "").join(". ")

    component Line: Label {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    Line {
        visible: root.row.heading !== ""
        Layout.topMargin: Theme.space.l
        text: root.row.heading
        size: Theme.desk.lead
        weight: Font.Bold
        color: Theme.colours.primary
    }
    Rule {
        Layout.fillWidth: true
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.s
        spacing: Theme.space.xl
        uniformCellSizes: true

        Line {
            Layout.alignment: Qt.AlignTop
            text: root.row.number > 0 ? root.row.number + "  " + root.row.words : root.row.words
            size: Theme.desk.lead
            weight: Font.DemiBold
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.space.xs

            Line {
                text: root.row.answer
                size: Theme.desk.lead
                weight: Font.Medium
            }
            Line {
                visible: text !== ""
                text: root.row.reason
                size: Theme.desk.lead
            }
            Line {
                visible: text !== ""
                text: root.row.on !== "" ? qsTr("Antwort vom %1").arg(root.row.on) : ""
                color: Theme.colours.ink2
            }
            Repeater {
                model: root.row.measures

                Line {
                    required property string modelData

                    text: modelData
                }
            }
        }
    }
}
