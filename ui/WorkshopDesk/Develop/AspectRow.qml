import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// One aspect: harms, neutral, helps, or not looked at.
RowLayout {
    id: root

    required property string name
    // -1, 0, 1, or 9 where nobody looked
    required property int mark
    // the mark that it has already takes it away
    signal marked(int mark)

    spacing: Theme.space.m

    Label {
        Layout.fillWidth: true
        text: root.name
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    IconButton {
        objectName: "clear"
        opacity: root.mark === 9 ? 0 : 1
        enabled: root.mark !== 9
        icon: "close"
        text: qsTr("%1: noch offen").arg(root.name)
        showText: false
        onClicked: root.marked(root.mark)
    }
    Segmented {
        objectName: "marks"
        text: root.name
        options: DevelopWords.markNames
        currentIndex: root.mark === 9 ? -1 : root.mark + 1
        onChosen: index => root.marked(index - 1)
    }
}
