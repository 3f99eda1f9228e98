pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// Everything the board can do without a finger.
Sheet {
    id: root

    title: qsTr("Die Pinnwand mit der Tastatur")
    readonly property var keys: [
        [qsTr("Pfeiltasten"), qsTr("von Karte zu Karte")],
        [qsTr("Bild auf, Bild ab"), qsTr("vorige, nächste Karte in Lesereihenfolge")],
        [qsTr("Strg + Bild auf, Strg + Bild ab"), qsTr("vorige, nächste Pinnwand")],
        [qsTr("Leertaste"), qsTr("Karte aufnehmen, mit Pfeilen bewegen, mit Eingabe ablegen")],
        [qsTr("Umschalt + Pfeile"), qsTr("aufgenommene Karte fein bewegen")],
        [qsTr("Esc"), qsTr("Karte zurücklegen, Fenster schließen")],
        [qsTr("Eingabe"), qsTr("Menü der Karte")],
        [qsTr("F2"), qsTr("Text ändern")],
        [qsTr("X"), qsTr("Karte auswählen oder abwählen; Tabulator führt zu den Möglichkeiten")],
        [qsTr("T"), qsTr("Titel der Gruppe ändern")],
        [qsTr("R"), qsTr("Karte um ein Viertel drehen")],
        [qsTr("Strg + Plus, Strg + Minus"), qsTr("Karte größer, kleiner")],
        [qsTr("N"), qsTr("neue Karte")],
        [qsTr("Entf"), qsTr("in die Ablage legen")],
        [qsTr("Strg + Z, Strg + Y"), qsTr("zurück, vor")],
        [qsTr("+, −, Strg + 0"), qsTr("größer, kleiner, alles zeigen")],
        [qsTr("Tabulator"), qsTr("zu den Werkzeugen, mit Umschalt zurück")],
        [qsTr("Leertaste oder Eingabe"), qsTr("Werkzeug benutzen; Pfeile wählen in Reihen und bei Zahlen")],
        [qsTr("F1"), qsTr("diese Hilfe")]]

    GridLayout {
        columns: 2
        columnSpacing: Theme.space.xl
        rowSpacing: Theme.space.s

        Repeater {
            model: root.keys.length * 2
            Label {
                required property int index

                text: root.keys[Math.floor(index / 2)][index % 2]
                weight: index % 2 === 0 ? Font.DemiBold : Font.Normal
            }
        }
    }
}
