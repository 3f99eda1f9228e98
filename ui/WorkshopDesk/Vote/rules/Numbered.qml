import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// A number with its words in front of it.
RowLayout {
    id: root

    required property string text
    property alias name: stepper.objectName
    property alias value: stepper.value
    property alias from: stepper.from
    property alias to: stepper.to
    signal chosen(int value)

    spacing: Theme.space.l

    Label {
        text: root.text
        Accessible.ignored: true
    }
    Stepper {
        id: stepper

        text: root.text
        onChosen: value => root.chosen(value)
    }
}
