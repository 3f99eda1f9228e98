pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Rows by columns with the number of cards in each cell; a touch on a cell lists its cards below.
ColumnLayout {
    id: root

    required property ReportController report
    // of ReportController.tables
    required property var table
    // the cell whose cards are listed: row and column, the column after the last one is the whole row
    property int row: -1
    property int column: -1
    readonly property int columns: (table?.heads.length ?? 0) + 1
    readonly property var ids: row < 0 || !table?.rows[row] ? [] : table.rows[row].cells[column] ?? table.rows[row].ids

    spacing: Theme.space.l
    onTableChanged: if (row >= (table?.rows.length ?? 0))
        row = -1

    component Head: Label {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignBottom
        size: Theme.desk.caption
        weight: Font.DemiBold
        wrapMode: Text.Wrap
    }

    GridLayout {
        objectName: "crossTable"
        Layout.fillWidth: true
        columns: root.columns + 1
        columnSpacing: Theme.space.s
        rowSpacing: Theme.space.xs
        Accessible.role: Accessible.Table
        Accessible.name: root.table?.title ?? ""

        Head {
            Layout.preferredWidth: 2
            text: root.table?.corner ?? ""
        }
        Repeater {
            model: [...(root.table?.divided ?? []), qsTr("Karten")]

            Head {
                required property string modelData

                text: modelData
                horizontalAlignment: Text.AlignHCenter
            }
        }
        Repeater {
            model: (root.table?.rows.length ?? 0) * (root.columns + 1)

            Loader {
                id: cell

                required property int index
                readonly property int row: Math.floor(index / (root.columns + 1))
                readonly property int column: index % (root.columns + 1) - 1
                readonly property var line: root.table?.rows[row] ?? null
                readonly property int count: column < 0 ? 0 : (line?.cells[column] ?? line?.ids ?? []).length
                readonly property string head: root.table?.heads[column] ?? qsTr("Karten")

                Layout.fillWidth: true
                Layout.preferredWidth: column < 0 ? 2 : 1
                sourceComponent: column < 0 ? name : number

                Component {
                    id: name

                    Label {
                        text: cell.line?.name ?? ""
                        wrapMode: Text.Wrap
                        verticalAlignment: Text.AlignVCenter
                    }
                }
                Component {
                    id: number

                    Pressable {
                        id: press

                        readonly property bool on: cell.row === root.row && cell.column === root.column

                        objectName: "cell:" + cell.row + ":" + cell.column
                        text: qsTr("%1, %2: %n Karte(n)", "", cell.count).arg(cell.line?.name ?? "").arg(cell.head)
                        enabled: cell.count > 0
                        implicitHeight: Theme.touch.least
                        onClicked: {
                            root.row = on ? -1 : cell.row;
                            root.column = cell.column;
                        }

                        Rectangle {
                            anchors.fill: parent
                            radius: Theme.radius.control
                            color: press.on || press.pressed ? Theme.colours.primarySoft : cell.count > 0 ? Theme.colours.sunken : "transparent"
                            border.width: press.on ? 2 : 0
                            border.color: Theme.colours.primary
                        }
                        Label {
                            anchors.centerIn: parent
                            text: cell.count > 0 ? cell.count : "–"
                            weight: cell.column === root.columns - 1 ? Font.Bold : Font.Medium
                            color: cell.count > 0 ? Theme.colours.ink : Theme.colours.ink2
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
    Label {
        objectName: "crossTotal"
        Layout.fillWidth: true
        text: qsTr("%n Karte(n), jede zählt in der Summe einmal. Berühren Sie eine Zahl, um die Karten zu sehen.", "", root.table?.total ?? 0)
        size: Theme.desk.caption
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    ColumnLayout {
        objectName: "cellCards"
        visible: root.ids.length > 0
        Layout.fillWidth: true
        spacing: Theme.space.xs

        Repeater {
            model: root.report.ideas(root.ids)

            Label {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                wrapMode: Text.Wrap
            }
        }
    }
}
