import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Backend
import WorkshopDesk.Theme

// The result in plain language, for the front of the protocol, and a hint how easy it is to read.
ColumnLayout {
    id: root

    required property DetailsController details
    readonly property var found: details.plainReadability
    readonly property var hints: ({
            easy: qsTr("Gut zu lesen (Flesch-Amstad %1, LIX %2)."),
            middle: qsTr("Noch nicht leicht zu lesen (Flesch-Amstad %1, LIX %2). Ein Gedanke je Zeile hilft."),
            hard: qsTr("Schwer zu lesen (Flesch-Amstad %1, LIX %2). Kürzere Sätze und kürzere Wörter helfen.")
        })

    spacing: Theme.space.s

    DetailArea {
        objectName: "plainSummary"
        Layout.fillWidth: true
        details: root.details
        key: "plainSummary"
        label: qsTr("Das Ergebnis in einfacher Sprache (wenn leer, schreibt das Programm Sätze aus den Zahlen)")
        text: root.details.plainSummary
    }
    Label {
        objectName: "readability"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.found.ease ? root.hints[root.found.ease].arg(root.found.flesch).arg(root.found.lix) : ""
        size: Theme.desk.caption
        color: Theme.colours.ink2
        wrapMode: Text.Wrap
    }
}
