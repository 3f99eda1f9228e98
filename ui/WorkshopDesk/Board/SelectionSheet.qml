pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What can be done with the cards of one selection; it stays beside them.
FocusScope {
    id: root

    required property int count
    property bool colours: false
    property bool severalBoards: false
    signal chosen(string what)

    implicitWidth: column.width + 2 * Theme.space.m
    implicitHeight: column.height + 2 * Theme.space.m
    Accessible.role: Accessible.PopupMenu
    Accessible.name: title.text
    Keys.onEscapePressed: colours ? colours = false : root.chosen("")

    component Way: AppButton {
        width: parent?.width ?? 0
        kind: "plain"
        required property string what

        objectName: "selection:" + what
        onClicked: what === "colours" || what === "back" ? root.colours = what === "colours" : root.chosen(what)
    }

    Shadow {
        level: 3
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.panel
        color: Theme.colours.surface
        border.width: Theme.highContrast ? 3 : 0
        border.color: Theme.colours.line

        // nothing below feels a finger that rests here
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }
        DragHandler {
            target: null
        }
    }
    Column {
        id: column

        x: Theme.space.m
        y: Theme.space.m
        width: 216
        spacing: Theme.space.s

        Label {
            id: title

            text: qsTr("%n Karte(n)", "", root.count)
            size: Theme.desk.lead
            weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Column {
            width: parent.width
            visible: !root.colours
            spacing: Theme.space.s

            Way {
                what: "group"
                kind: "primary"
                icon: "cluster"
                text: qsTr("Gruppe")
            }
            // the same idea twice: the card that was selected first stays
            Way {
                visible: root.count > 1
                what: "merge"
                icon: "merge"
                text: qsTr("Zusammenführen")
            }
            Way {
                what: "park"
                icon: "park"
                text: qsTr("Parken")
            }
            Way {
                what: "colours"
                icon: "colour"
                text: qsTr("Farbe")
            }
            Way {
                visible: root.severalBoards
                what: "board"
                icon: "arrow"
                text: qsTr("Pinnwand …")
            }
            Way {
                what: "bin"
                icon: "bin"
                text: qsTr("Ablage")
            }
            Way {
                what: "end"
                icon: "close"
                text: qsTr("Aufheben")
            }
        }
        Column {
            width: parent.width
            visible: root.colours
            spacing: Theme.space.s

            Repeater {
                model: [["yellow", qsTr("Gelb")], ["green", qsTr("Grün")], ["blue", qsTr("Blau")], ["pink", qsTr("Rosa")], ["white", qsTr("Weiß")]]
                Way {
                    id: swatch

                    required property var modelData

                    what: "colour:" + modelData[0]
                    text: modelData[1]

                    Rectangle {
                        x: Theme.space.s
                        anchors.verticalCenter: parent.verticalCenter
                        width: 36
                        height: 26
                        radius: Theme.radius.paper
                        color: Theme.colours.cards[swatch.modelData[0]]
                        border.width: 1
                        border.color: Theme.colours.lineStrong

                        Glyph {
                            anchors.centerIn: parent
                            kind: swatch.modelData[0]
                        }
                    }
                }
            }
            // a refusal leaves the cards selected: nobody is kept among the colours
            Way {
                what: "back"
                icon: "left"
                text: qsTr("Zurück")
            }
        }
    }
}
