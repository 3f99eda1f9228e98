import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// What is printed for the room: what and how on the left, the pages on the right.
TwoColumns {
    id: root

    required property PrintController printing
    readonly property var names: ({
            "cards": qsTr("Moderationskarten"),
            "board-markers": qsTr("Eckzeichen für die Pinnwand"),
            "ballots": qsTr("Stimmzettel"),
            "table-signs": qsTr("Tischschilder"),
            "posters": qsTr("Plakat"),
            "sign-in": qsTr("Anwesenheit ohne Namen")
        })
    readonly property var purposes: ({
            "cards": qsTr("Leere Karten zum Schreiben oder Karten mit Text. Eine Kamera erkennt jede an ihren zwei Zeichen wieder."),
            "board-markers": qsTr("Vier Zeichen für die Ecken der Pinnwand, damit ein Foto auf den Bildschirm übernommen werden kann."),
            "ballots": qsTr("Ein Zettel mit Frage, Regel und Kästchen. Drucken Sie ihn so oft, wie Personen abstimmen. Stimmkarten mit Code gibt es bei „Abstimmen“."),
            "table-signs": qsTr("Schilder zum Aufstellen, auf beiden Seiten lesbar, oder flach."),
            "posters": qsTr("Aushang mit der Frage und dem QR-Code zum Ideenspeicher."),
            "sign-in": qsTr("Ein Blatt für den Eingang: Rolle und Alter zum Ankreuzen, ohne Namen.")
        })

    Component.onCompleted: printing.enter()

    Panel {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        title: qsTr("Was gedruckt wird")

        Choice {
            Layout.fillWidth: true
            objectName: "printWhat"
            text: qsTr("Was gedruckt wird")
            options: root.printing.keys.map(key => root.names[key])
            currentIndex: root.printing.keys.indexOf(root.printing.key)
            onChosen: index => root.printing.show(root.printing.keys[index])
        }
        Label {
            Layout.fillWidth: true
            text: root.purposes[root.printing.key]
            color: Theme.colours.ink2
            wrapMode: Text.Wrap
        }
        PrintCardChoices {
            visible: root.printing.key === "cards"
            Layout.fillWidth: true
            printing: root.printing
        }
        PrintSheetChoices {
            visible: !["cards", "board-markers"].includes(root.printing.key)
            Layout.fillWidth: true
            printing: root.printing
        }
    }
    PrintPages {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        printing: root.printing
    }
}
