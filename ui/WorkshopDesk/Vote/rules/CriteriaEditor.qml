pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The criteria of a matrix with their weights.
ColumnLayout {
    id: root

    required property MethodController method

    spacing: Theme.space.m

    Label {
        Layout.fillWidth: true
        text: qsTr("Benennen Sie die Kriterien so, dass mehr besser ist. Die Gewichte gelten im Verhältnis zueinander.")
        size: Theme.desk.caption
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
    Repeater {
        id: rows

        model: root.method.criteria

        RowLayout {
            id: row

            required property int index
            required property string name
            required property int weight

            spacing: Theme.space.l

            Field {
                objectName: "criterion" + row.index
                Layout.fillWidth: true
                label: qsTr("Kriterium %1").arg(row.index + 1)
                text: row.name
                onCommitted: value => {
                    root.method.nameCriterion(row.index, value);
                    reset();
                }
            }
            Captioned {
                Layout.fillWidth: false
                label: qsTr("Gewicht")

                Stepper {
                    objectName: "weight" + row.index
                    text: qsTr("Gewicht von %1").arg(row.name)
                    value: row.weight
                    from: 1
                    to: root.method.heaviest
                    onChosen: value => root.method.weighCriterion(row.index, value)
                }
            }
            IconButton {
                objectName: "removeCriterion" + row.index
                Layout.alignment: Qt.AlignBottom
                icon: "close"
                text: qsTr("Kriterium %1 weglassen").arg(row.name)
                enabled: rows.count > 1
                onClicked: root.method.removeCriterion(row.index)
            }
        }
    }
    AppButton {
        objectName: "addCriterion"
        icon: "plus"
        text: qsTr("Noch ein Kriterium")
        enabled: rows.count < 8
        onClicked: root.method.addCriterion()
    }
}
