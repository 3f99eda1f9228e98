pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The numbers of a picture: heads and rows of words.
Flickable {
    id: root

    required property list<string> heads
    // each a list of words
    required property var rows

    implicitHeight: column.implicitHeight
    contentWidth: Math.max(width, heads.length * Theme.desk.body * 7)
    contentHeight: column.implicitHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: contentWidth > width
    Keys.onRightPressed: flick(-1500, 0)
    Keys.onLeftPressed: flick(1500, 0)
    Accessible.role: Accessible.Table

    ColumnLayout {
        id: column

        width: root.contentWidth
        spacing: 0

        Repeater {
            model: [root.heads, ...root.rows]

            ColumnLayout {
                id: line

                required property int index
                required property var modelData

                Layout.fillWidth: true
                spacing: 0
                Accessible.role: Accessible.Row
                Accessible.name: Array.from(modelData).join(", ")

                RowLayout {
                    Layout.fillWidth: true
                    Layout.margins: Theme.space.s
                    spacing: Theme.space.m

                    Repeater {
                        model: line.modelData

                        Label {
                            required property string modelData

                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            Layout.alignment: Qt.AlignTop
                            text: modelData
                            size: Theme.desk.caption
                            weight: line.index === 0 ? Font.DemiBold : Font.Normal
                            wrapMode: Text.Wrap
                            Accessible.ignored: true
                        }
                    }
                }
                Rule {
                    Layout.fillWidth: true
                }
            }
        }
    }
}
