import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Theme

// White paper on the quiet ground, flat: an outline, no shadow. Its children stand in a column.
Rectangle {
    id: root

    property string title: ""
    property real padding: Theme.space.xl
    property alias spacing: column.spacing
    default property alias content: column.data

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    radius: Theme.radius.panel
    color: Theme.colours.surface
    border.width: Theme.hairline
    border.color: Theme.colours.line
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: root.padding
        spacing: Theme.space.l

        Label {
            visible: root.title !== ""
            Layout.fillWidth: true
            text: root.title
            size: Theme.desk.lead
            weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
    }
}
