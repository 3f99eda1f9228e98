pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What the cards belong to: a cross table of fields, topics, aims or ways, and the lists that come with it.
Panel {
    id: root

    required property ReportController report
    property int shown: 0
    readonly property var table: report.tables[shown] ?? null

    title: qsTr("Wozu die Karten gehören")

    Segmented {
        objectName: "tables"
        visible: root.report.tables.length > 1
        Layout.fillWidth: true
        text: qsTr("Welche Tabelle?")
        options: root.report.tables.map(table => table.title)
        size: Theme.desk.body
        currentIndex: root.shown
        onChosen: index => root.shown = index
    }
    CrossTable {
        visible: root.table !== null
        Layout.fillWidth: true
        report: root.report
        table: root.table
    }
    Repeater {
        model: root.report.lists.length

        ColumnLayout {
            id: list

            required property int index
            readonly property var part: root.report.lists[index] ?? null

            Layout.fillWidth: true
            spacing: Theme.space.xs

            Label {
                Layout.fillWidth: true
                text: list.part?.title ?? ""
                weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: list.part?.lines ?? []

                Label {
                    required property string modelData

                    Layout.fillWidth: true
                    text: modelData
                    color: Theme.colours.ink2
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
