pragma ComponentBehavior: Bound
import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The card, large enough to write on it by hand, with its tools. What is drawn stays on "sheet" until somebody stores it.
FocusScope {
    id: root

    required property InkSheet sheet
    required property string tint
    property string words: ""
    // typed words stand below the ink (a card born by hand) and not under it
    property bool wordsBelow: true
    property var contactAllowed: null
    // logical pixels per board unit
    property real unit: 2 * Theme.boardScale
    property bool erasing: false
    readonly property alias drawing: pen.busy
    signal done

    implicitWidth: paper.width
    implicitHeight: paper.height + tools.height + Theme.space.m
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Karte von Hand beschreiben")

    Item {
        id: paper

        width: Theme.unit.cardWidth * root.unit
        height: Theme.unit.cardHeight * root.unit
        clip: true

        MiniCard {
            words: root.wordsBelow ? "" : root.words
            tint: root.tint
            scale: root.unit
            transformOrigin: Item.TopLeft
        }
        Loader {
            active: root.sheet.count > 0
            anchors.fill: parent
            sourceComponent: CardInk {
                ink: root.sheet.ink
                color: Theme.colours.cardInk
                unit: root.unit
                sharpness: root.unit
            }
        }
        InkPen {
            id: pen

            objectName: "inkPen"
            anchors.fill: parent
            unit: root.unit
            erasing: root.erasing
            contactAllowed: root.contactAllowed
            onDrawn: points => root.sheet.draw(points)
            onWiped: (x, y) => root.sheet.wipe(x, y)
            onLifted: root.sheet.wiped()
            Accessible.role: Accessible.Canvas
            Accessible.name: root.sheet.count === 0 ? qsTr("leere Malfläche") : qsTr("Malfläche, %n Strich(e)", "", root.sheet.count)
        }
    }
    Row {
        id: tools

        anchors.left: paper.left
        anchors.top: paper.bottom
        anchors.topMargin: Theme.space.m
        spacing: Theme.space.s

        IconButton {
            objectName: "inkDraw"
            icon: "pen"
            text: qsTr("Stift")
            active: !root.erasing
            onClicked: root.erasing = false
        }
        IconButton {
            objectName: "inkErase"
            icon: "eraser"
            text: qsTr("Radierer")
            active: root.erasing
            onClicked: root.erasing = true
        }
        IconButton {
            objectName: "inkUndo"
            icon: "undo"
            text: qsTr("Strich zurück")
            enabled: root.sheet.canUndo
            onClicked: root.sheet.undo()
        }
    }
    AppButton {
        objectName: "inkDone"
        anchors.right: paper.right
        anchors.verticalCenter: tools.verticalCenter
        kind: "primary"
        icon: "check"
        text: qsTr("Fertig")
        onClicked: root.done()
    }
}
