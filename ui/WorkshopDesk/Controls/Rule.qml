import QtQuick
import WorkshopDesk.Theme

// A hairline between things; lying or standing.
Rectangle {
    property bool vertical: false

    implicitWidth: vertical ? Theme.hairline : 1
    implicitHeight: vertical ? 1 : Theme.hairline
    color: Theme.colours.line
    Accessible.role: Accessible.Separator
}
