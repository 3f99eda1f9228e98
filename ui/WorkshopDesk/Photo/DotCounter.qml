import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Dots of one colour with minus and plus; a letter tells the colour to those who do not see it.
RowLayout {
    id: root

    required property string text
    required property string letter
    required property color tint
    required property string part
    property int value: 0
    signal changed(int by)

    spacing: 6

    Rectangle {
        implicitWidth: 26
        implicitHeight: 26
        radius: 13
        color: root.tint

        Label {
            anchors.centerIn: parent
            text: root.letter
            color: Theme.colours.surface
            size: 16
            weight: Font.Bold
        }
    }
    Stepper {
        objectName: "dots:" + root.part
        text: root.text
        value: root.value
        to: 60
        onChosen: value => root.changed(value > root.value ? 1 : -1)
    }
}
