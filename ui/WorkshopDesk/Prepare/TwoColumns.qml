import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Theme

// Panels side by side, one under the other where the window is narrow.
GridLayout {
    columns: width < 1000 * Theme.deskScale ? 1 : 2
    columnSpacing: Theme.space.xl
    rowSpacing: Theme.space.xl
    uniformCellWidths: true
}
