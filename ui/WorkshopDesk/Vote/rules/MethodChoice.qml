import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Controls
import WorkshopDesk.Theme

// By which method is voted, and what it is good for.
ColumnLayout {
    id: root

    required property MethodController method
    readonly property list<string> keys: ["dots", "scale", "field", "agreement", "resistance", "criteria"]
    readonly property list<string> names: [qsTr("Punkte"), qsTr("Skala"), qsTr("Feld"), qsTr("Zustimmung"), qsTr("Konsensieren"), qsTr("Kriterien")]
    readonly property list<string> uses: [qsTr("Welche Vorschläge sind uns am wichtigsten? Schnell, auch für viele Vorschläge."), qsTr("Ein Punkt auf einer Skala: ein Stimmungsbild am Anfang oder am Ende, keine Entscheidung."), qsTr("Ein Punkt zwischen zwei Achsen, zum Beispiel Wirkung und Aufwand: zeigt, wo alle ähnlich denken."), qsTr("Fünf Stufen von „nein“ bis „ja“ zu jedem Vorschlag: ähnliche Vorschläge nehmen einander nichts weg."), qsTr("Wie viel spricht dagegen? Der Vorschlag mit dem kleinsten Widerstand ist einem Konsens am nächsten."), qsTr("Jeder Vorschlag nach mehreren gewichteten Kriterien: gründlich, für wenige Vorschläge.")]

    spacing: Theme.space.s

    Label {
        text: qsTr("Wie wird abgestimmt?")
        size: Theme.desk.caption
        weight: Font.Medium
        color: Theme.colours.ink2
    }
    Segmented {
        objectName: "method"
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Wie wird abgestimmt?")
        options: root.names
        currentIndex: root.keys.indexOf(root.method.key)
        onChosen: index => root.method.choose(root.keys[index])
    }
    Label {
        Layout.fillWidth: true
        text: root.uses[root.keys.indexOf(root.method.key)] ?? ""
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
}
