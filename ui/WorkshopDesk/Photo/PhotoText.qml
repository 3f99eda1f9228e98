pragma Singleton
import QtQml

// What the photo page says of what was found.
QtObject {
    function hint(key: string): string {
        switch (key) {
        case "no-cards":
            return qsTr("Es wurden keine Karten gefunden. Mit „Karte dazu“ ziehen Sie selbst einen Rahmen um eine Karte.");
        case "no-board":
            return qsTr("Die Erkennungszeichen an den Ecken der Pinnwand sind nicht zu sehen. Sie können die Ecken selbst zeigen.");
        case "half-board":
            return qsTr("Nicht alle vier Erkennungszeichen der Pinnwand sind zu sehen. Sie können die Ecken selbst zeigen.");
        case "blurred":
            return qsTr("Das Foto ist unscharf. Bitte gehen Sie näher heran und halten Sie die Kamera ruhig.");
        case "small":
            return qsTr("Die Pinnwand ist klein im Bild. Punkte und Texte können fehlen. Bitte gehen Sie näher heran.");
        }
        return "";
    }
    function live(key: string): string {
        switch (key) {
        case "good":
            return qsTr("Das Bild ist gut.");
        case "dark":
            return qsTr("Es ist zu dunkel. Bitte machen Sie Licht.");
        case "blurred":
            return qsTr("Foto unscharf, bitte näher. Halten Sie die Kamera ruhig.");
        case "small":
            return qsTr("Die Karten sind klein im Bild. Bitte gehen Sie näher heran.");
        case "no-board":
            return qsTr("Das Bild ist scharf. Nicht alle vier Ecken der Pinnwand sind zu sehen.");
        case "no-markers":
            return qsTr("Keine Erkennungszeichen zu sehen. Freie Zettel werden als Vorschlag erkannt.");
        }
        return qsTr("Das Bild wird geprüft.");
    }
    function level(key: string): string {
        switch (key) {
        case "waiting":
            return qsTr("wird gelesen");
        case "sure":
            return qsTr("gelesen");
        case "check":
            return qsTr("bitte prüfen");
        }
        return qsTr("nicht lesbar");
    }
    // "added moved stayed missing"
    function report(numbers: string): string {
        const [added, moved, stayed, missing] = numbers.split(" ").map(Number);
        const parts = [qsTr("%n neue Karte(n)", "", added)];
        if (moved > 0)
            parts.push(qsTr("%n Karte(n) umgehängt", "", moved));
        if (stayed > 0)
            parts.push(qsTr("%n Karte(n) wie vorher", "", stayed));
        if (missing > 0)
            parts.push(qsTr("%n Karte(n) hängen nicht mehr auf dem Foto und bleiben liegen", "", missing));
        return parts.join(", ") + ".";
    }
}
