pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import WorkshopDesk.Theme

// What people are selecting: the lines they draw and the outlines around their cards, on the board, under every sheet.
Item {
    id: root

    required property BoardView view

    component Dashes: ShapePath {
        strokeColor: Theme.colours.focus
        strokeWidth: 3
        strokeStyle: ShapePath.DashLine
        dashPattern: [4, 3]
        fillColor: "transparent"
        joinStyle: ShapePath.RoundJoin
    }

    Repeater {
        model: root.view.lasso.lines
        Shape {
            id: line

            required property var modelData

            Dashes {
                PathPolyline {
                    path: line.modelData.points
                }
            }
        }
    }
    Repeater {
        model: root.view.sorting.selections
        Shape {
            id: around

            required property string outline

            visible: !root.view.leads
            x: root.view.originX
            y: root.view.originY
            scale: root.view.zoom
            transformOrigin: Item.TopLeft

            Dashes {
                strokeWidth: 3 / root.view.zoom

                PathSvg {
                    path: around.outline
                }
            }
        }
    }
}
