pragma Singleton
import QtQml

// What undo and redo would take back or do again, in words.
QtObject {
    function of(label: string): string {
        switch (label) {
        case "":
            return "";
        case "add-note":
            return qsTr("Karte anlegen");
        case "add-notes":
            return qsTr("Karten einlesen");
        case "take-in-photo":
            return qsTr("Karten vom Foto übernehmen");
        case "confirm-note":
            return qsTr("Text bestätigen");
        case "refresh-votes":
            return qsTr("Online-Stimmen erneuern");
        case "add-statement":
            return qsTr("Aussage aufschreiben");
        case "edit-statement":
            return qsTr("Aussage ändern");
        case "move-statement":
            return qsTr("Aussage verschieben");
        case "answer-statement":
            return qsTr("Antwort");
        case "remove-statement":
            return qsTr("Aussage entfernen");
        case "put-decision":
            return qsTr("Beschluss eintragen");
        case "remove-decision":
            return qsTr("Beschluss entfernen");
        case "put-assessment":
            return qsTr("Einschätzung");
        case "remove-assessment":
            return qsTr("Einschätzung entfernen");
        case "demand-needs":
            return qsTr("Erst Bedarf, dann Priorität");
        case "note-gaps":
            return qsTr("Lücken festhalten");
        case "edit-note":
            return qsTr("Text ändern");
        case "colour-note":
            return qsTr("Farbe ändern");
        case "set-note-kind":
            return qsTr("Art ändern");
        case "mark-note":
            return qsTr("Zeichen setzen");
        case "move-note":
            return qsTr("Karte verschieben");
        case "turn-note":
            return qsTr("Karte drehen");
        case "park-note":
            return qsTr("Karte parken");
        case "bin-note":
            return qsTr("Karte in die Ablage legen");
        case "return-note":
            return qsTr("Karte zurückholen");
        case "add-stroke":
            return qsTr("Strich zeichnen");
        case "erase-strokes":
            return qsTr("Strich wegwischen");
        case "draw-note":
            return qsTr("Karte bemalen");
        case "move-notes":
            return qsTr("Karten verschieben");
        case "colour-notes":
            return qsTr("Farbe der Karten ändern");
        case "park-notes":
            return qsTr("Karten parken");
        case "bin-notes":
            return qsTr("Karten in die Ablage legen");
        case "put-notes-in-cluster":
            return qsTr("Karten in Gruppe legen");
        case "tidy-board":
            return qsTr("Pinnwand ordnen");
        case "bring-back":
            return qsTr("Alle zurückholen");
        case "shuffle-notes":
            return qsTr("Karten mischen");
        case "turn-cards-down":
            return qsTr("Karten verdecken");
        case "turn-cards-up":
            return qsTr("Karten aufdecken");
        case "lay-on-board":
            return qsTr("Auf eine andere Pinnwand legen");
        case "add-copies":
            return qsTr("Auf eine andere Pinnwand kopieren");
        case "gather-notes":
            return qsTr("Gruppe bilden");
        case "put-in-cluster":
            return qsTr("Karte in Gruppe legen");
        case "double-note":
            return qsTr("Karte doppeln");
        case "move-cluster":
            return qsTr("Gruppe verschieben");
        case "title-cluster":
            return qsTr("Titel ändern");
        case "number-cluster":
            return qsTr("Nummer ändern");
        case "summarise-cluster":
            return qsTr("Zusammenfassung ändern");
        case "merge-notes":
            return qsTr("Karten zusammenführen");
        case "separate-notes":
            return qsTr("Karten trennen");
        case "merge-clusters":
            return qsTr("Gruppen zusammenlegen");
        case "dissolve-cluster":
            return qsTr("Rahmen auflösen");
        case "set-field":
        case "put-link":
        case "drop-link":
            return qsTr("Einordnen");
        case "add-entry":
        case "edit-entry":
        case "move-entry":
        case "remove-entry":
        case "retire-entry":
            return qsTr("Liste ändern");
        case "add-projects":
            return qsTr("Bestand einlesen");
        case "set-logo":
            return qsTr("Logo ändern");
        case "edit-details":
            return qsTr("Angaben ändern");
        }
        return qsTr("letzte Änderung");
    }
}
