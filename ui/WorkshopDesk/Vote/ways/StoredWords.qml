import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Theme

// What the program promises about votes and what it cannot, in the words of the record of results.
ColumnLayout {
    id: root

    spacing: Theme.space.m

    component Said: Label {
        Layout.fillWidth: true
        size: Theme.desk.caption
        wrapMode: Text.Wrap
    }

    Said {
        text: qsTr("Gespeichert wird, welche Stimmzettel abgegeben wurden, ohne Reihenfolge, ohne Uhrzeit und ohne Namen. Aus der gespeicherten Datei lässt sich nicht ablesen, wer wie gestimmt hat. Jede und jeder kann nachzählen.")
    }
    Said {
        text: qsTr("Von Stimmkarten wird nur ein Prüfwert gespeichert, nie der Code.")
    }
    Said {
        text: qsTr("Das schützt nicht davor, dass jemand beim Abstimmen zusieht, dass nummerierte Karten mit einer Namensliste ausgegeben werden oder dass Fachleute den Computer während der Abstimmung auslesen. Für rechtlich bindende Wahlen ist das Verfahren nicht gedacht.")
        color: Theme.colours.ink2
    }
}
