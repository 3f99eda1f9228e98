import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// The ways out of the board, and how it looks.
Sheet {
    id: root

    required property DeskController desk
    required property WorkshopController workshop
    required property bool fullScreen
    signal chosen(string what)

    spacing: Theme.space.s

    component Ways: GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.space.s
        rowSpacing: Theme.space.s
        uniformCellWidths: true
    }
    component Way: AppButton {
        Layout.fillWidth: true
        kind: "plain"
    }

    Ways {
        Way {
            icon: "start"
            text: qsTr("Start")
            onClicked: root.desk.goTo("start")
        }
        Way {
            icon: "prepare"
            text: qsTr("Vorbereiten")
            onClicked: root.desk.goTo("prepare")
        }
        Way {
            objectName: "toResults"
            icon: "results"
            text: qsTr("Ergebnisse")
            onClicked: root.desk.goTo("results")
        }
        Way {
            objectName: "toDiscussion"
            icon: "info"
            text: qsTr("Diskussion")
            onClicked: root.chosen("discussion")
        }
        Way {
            objectName: "toProfiles"
            icon: "file"
            text: qsTr("Steckbriefe")
            onClicked: root.chosen("profiles")
        }
        Way {
            objectName: "toFormer"
            visible: root.workshop.former.workshops.length > 0
            icon: "importing"
            text: qsTr("Frühere Ideen")
            onClicked: root.desk.goTo("former")
        }
        Way {
            objectName: "boards"
            icon: "cluster"
            text: qsTr("Pinnwände")
            onClicked: root.chosen("boards")
        }
        Way {
            objectName: "findCard"
            icon: "search"
            text: qsTr("Karte suchen")
            onClicked: root.chosen("find")
        }
        Way {
            icon: "screens"
            text: root.fullScreen ? qsTr("Fenster verkleinern") : qsTr("Ganzer Bildschirm")
            onClicked: root.chosen("fullscreen")
        }
    }
    AppButton {
        objectName: "takeNotes"
        visible: root.workshop.interview.active
        Layout.fillWidth: true
        icon: "keyboard"
        text: qsTr("Gespräch mitschreiben")
        onClicked: root.chosen("interview")
    }
    SortingWays {
        Layout.fillWidth: true
        sorting: root.workshop.sorting
        faceDown: root.workshop.board.faceDown
        onChosen: what => root.chosen(what)
        onDone: root.dismissed()
    }
    Ways {
        Way {
            objectName: "bringBack"
            icon: "undo"
            text: qsTr("Alle zurückholen")
            onClicked: root.chosen("back")
        }
        Way {
            objectName: "clean"
            icon: "clean"
            text: qsTr("Bildschirm putzen")
            onClicked: root.chosen("clean")
        }
        Way {
            objectName: "touch"
            icon: "finger"
            text: qsTr("Berührung einstellen")
            onClicked: root.chosen("touch")
        }
        Way {
            objectName: "measure"
            icon: "textsize"
            text: qsTr("Bildschirm einmessen")
            onClicked: root.chosen("measure")
        }
        Way {
            objectName: "moveBar"
            icon: "grip"
            text: qsTr("Leiste versetzen")
            onClicked: root.chosen("bar")
        }
        Way {
            icon: "help"
            text: qsTr("Tastatur-Hilfe")
            onClicked: root.chosen("help")
        }
    }
    Checkbox {
        objectName: "penWrites"
        text: qsTr("Stift schreibt, Finger bewegt")
        checked: root.desk.penWrites
        onToggled: checked => root.desk.setPenWrites(checked)
    }
    Label {
        text: qsTr("Kartenstapel")
        weight: Font.DemiBold
    }
    Segmented {
        objectName: "aroundTable"
        readonly property list<string> sides: ["no", "two", "four"]

        options: [qsTr("Vor der Wand"), qsTr("Zwei Seiten"), qsTr("Um den Tisch")]
        currentIndex: sides.indexOf(root.desk.aroundTable)
        text: qsTr("Kartenstapel")
        onChosen: index => root.desk.setAroundTable(sides[index])
    }
    Label {
        text: qsTr("Darstellung")
        weight: Font.DemiBold
    }
    Segmented {
        options: [qsTr("Hell"), qsTr("Dunkel"), qsTr("Kontrast")]
        currentIndex: ["light", "dark", "contrast"].indexOf(root.desk.appearance)
        text: qsTr("Darstellung")
        onChosen: index => root.desk.setAppearance(["light", "dark", "contrast"][index])
    }
}
