pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The entries of one register: chosen by touch, moved by their handles or with Alt and an arrow, new ones typed below.
ColumnLayout {
    id: root

    required property RegistersController registers
    // key of app/registers.Register
    required property string register
    required property var entries
    required property string newLabel
    property var detailOf: entry => ""
    property int chosen: 0

    spacing: Theme.space.l

    function add() {
        const place = root.registers.add(root.register, name.value);
        if (place < 0)
            return;
        name.reset();
        root.chosen = place;
    }

    DragRows {
        id: rows

        Layout.fillWidth: true
        spacing: Theme.space.s
        count: root.entries.length
        onWished: (from, to, byKeyboard) => {
            if (!root.registers.move(root.register, from, to))
                return;
            root.chosen = to;
            if (byKeyboard)
                rows.focusRow(to);
        }
        row: EntryRow {
            id: row

            required property int index

            objectName: "entry:" + index
            width: rows.width
            z: lifted ? 2 : 0
            entry: root.entries[index] ?? null
            detail: entry === null ? "" : root.detailOf(entry)
            selected: index === root.chosen
            lifted: index === rows.held
            transform: Translate {
                y: row.lifted ? rows.way : rows.aside(row.index)

                Behavior on y {
                    enabled: rows.held >= 0 && !row.lifted
                    NumberAnimation {
                        duration: Theme.motion.quick
                    }
                }
            }
            onClicked: root.chosen = index
            onStepped: by => rows.step(index, by)
            onTaken: rows.take(index)
            onDragged: by => rows.way = by
            onDropped: rows.drop()
            onLetGo: rows.letGo()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Field {
            id: name

            objectName: "newEntry"
            Layout.fillWidth: true
            label: root.newLabel
            goesOn: true
            onAccepted: root.add()
        }
        AppButton {
            objectName: "addEntry"
            Layout.alignment: Qt.AlignBottom
            kind: "plain"
            icon: "plus"
            text: qsTr("Hinzufügen")
            enabled: name.value.trim() !== ""
            onClicked: root.add()
        }
    }
}
