pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// All projects as large tiles; one touch opens a project.
FocusScope {
    id: root

    required property ExhibitionController exhibition
    readonly property real margin: Math.round(width * 0.04)
    readonly property int columns: Math.max(1, Math.min(exhibition.pages.length, Math.floor((width - 2 * margin) / Math.max(360, width * 0.28))))
    readonly property int rows: Math.ceil(exhibition.pages.length / columns)
    signal exitWanted

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: root.margin
        spacing: Theme.space.xl

        Label {
            objectName: "exhibitionHeading"
            Layout.fillWidth: true
            text: qsTr("Welche Projekte finden Sie gut?")
            size: Math.min(Theme.wall.numeral, Math.round(root.height * 0.075))
            weight: Font.Bold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("Berühren Sie ein Projekt. Sie haben noch %n Punkt(e).", "", root.exhibition.dotsLeft)
            size: Math.min(Theme.wall.card, Math.round(root.height * 0.038))
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
        Flickable {
            id: view

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: tiles.implicitHeight + 12
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            acceptedButtons: Qt.NoButton

            ScrollMark {
                parent: root
                x: root.margin + view.width
                y: root.margin + view.y
                height: view.height
                view: view
            }
            GridLayout {
                id: tiles

                // room for the ring around the tile with the focus
                x: 6
                y: 6
                width: view.width - 12
                columns: root.columns
                columnSpacing: Theme.space.xl
                rowSpacing: Theme.space.xl
                uniformCellWidths: true

                Repeater {
                    model: root.exhibition.pages

                    ExhibitionTile {
                        required property int index
                        required property var modelData

                        objectName: "tile:" + modelData.number
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        // few projects fill the screen, many are scrolled
                        Layout.minimumHeight: Math.min(root.height * 0.4, (view.height - 12 - (root.rows - 1) * tiles.rowSpacing) / root.rows)
                        // the first one is ready for the keyboard
                        focus: index === 0
                        measureKey: modelData.measureKey
                        title: modelData.title
                        field: modelData.field
                        dots: root.exhibition.dots[index] ?? 0
                        given: root.exhibition.given.includes(modelData.profileId)
                        size: Math.min(Theme.wall.title, Math.round(root.height * 0.042))
                        onActiveFocusChanged: {
                            if (activeFocus)
                                view.contentY = Math.max(0, Math.min(y, view.contentHeight - view.height));
                        }
                        onClicked: root.exhibition.show(index)
                    }
                }
            }
        }
        AppButton {
            objectName: "exhibitionExit"
            kind: "plain"
            icon: "lock"
            text: qsTr("Moderation")
            onClicked: root.exitWanted()
        }
    }
}
