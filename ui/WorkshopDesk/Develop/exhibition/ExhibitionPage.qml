pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Develop
import WorkshopDesk.Theme

// One project, large; below it what a visitor can do.
FocusScope {
    id: root

    required property ExhibitionController exhibition
    // nobody is there: the pages go by, without anything to press
    property bool rotating: false
    readonly property var page: exhibition.page
    readonly property real margin: Math.round(width * 0.05)
    readonly property int text: Math.min(Math.round(Theme.wall.card * 1.2), Math.round(height * 0.042))


    onPageChanged: view.contentY = 0
    Keys.enabled: !rotating
    Keys.onLeftPressed: root.exhibition.show(root.exhibition.index - 1)
    Keys.onRightPressed: root.exhibition.show(root.exhibition.index + 1)
    Keys.onEscapePressed: root.exhibition.overview()

    Flickable {
        id: view

        anchors.fill: parent
        anchors.bottomMargin: bar.height
        contentHeight: column.implicitHeight + 2 * root.margin
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        acceptedButtons: Qt.NoButton

        ColumnLayout {
            id: column

            x: root.margin
            y: Math.round(root.margin * 0.7)
            width: view.width - 2 * x
            spacing: Math.round(root.text * 0.8)

            Label {
                Layout.fillWidth: true
                text: root.page.field ? qsTr("Projekt %1 · %2").arg(root.page.measureKey).arg(root.page.field) : qsTr("Projekt %1").arg(root.page.measureKey)
                size: root.text
                weight: Font.DemiBold
                color: Theme.colours.onPrimarySoft
                wrapMode: Text.Wrap
            }
            Label {
                objectName: "pageTitle"
                Layout.fillWidth: true
                text: root.page.title ?? ""
                size: Math.min(Theme.wall.numeral, Math.round(root.height * 0.085))
                weight: Font.Bold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            GridLayout {
                Layout.fillWidth: true
                columns: root.width < 900 ? 1 : 2
                columnSpacing: root.margin
                rowSpacing: column.spacing
                uniformCellWidths: true

                component Words: ExhibitionText {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    size: root.text
                }

                Words {
                    heading: qsTr("Was es den Menschen bringt")
                    words: root.page.value ?? ""
                }
                Words {
                    heading: qsTr("Was daran digital ist")
                    words: root.page.digital ?? ""
                }
                Words {
                    heading: qsTr("Ziel")
                    words: root.page.goal ?? ""
                }
                Words {
                    heading: qsTr("Worum es geht")
                    words: root.page.description ?? ""
                }
                Words {
                    heading: qsTr("Für wen")
                    words: root.page.groups ?? ""
                }
                Words {
                    heading: qsTr("Wer es macht")
                    words: root.page.responsible ?? ""
                }
                Words {
                    heading: qsTr("Wird erprobt")
                    words: root.page.lab ?? ""
                }
            }
            GridLayout {
                columns: root.width < 900 ? 2 : 4
                columnSpacing: root.margin / 2
                rowSpacing: Theme.space.m

                Repeater {
                    model: root.page.marks ?? []

                    RowLayout {
                        id: aspect

                        required property int index
                        required property int modelData

                        visible: modelData !== 9
                        spacing: Theme.space.m

                        AspectSigns {
                            marks: [aspect.modelData]
                            lettered: false
                            size: Math.round(root.text * 0.8)
                        }
                        Label {
                            text: DevelopWords.aspectNames[aspect.index]
                            size: Math.round(root.text * 0.8)
                            Accessible.name: qsTr("%1: %2").arg(text).arg(DevelopWords.markNames[aspect.modelData + 1] ?? "")
                        }
                    }
                }
            }
        }
    }
    ScrollMark {
        anchors.right: parent.right
        height: view.height
        view: view
    }
    ExhibitionBar {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        exhibition: root.exhibition
        rotating: root.rotating
    }
}
