pragma Singleton
import QtQml

// What to do while the camera shows nothing.
QtObject {
    function trouble(state: string): string {
        switch (state) {
        case "missing":
            return qsTr("Keine Kamera gefunden. Bitte schließen Sie eine Kamera an; sie wird von selbst erkannt.");
        case "lost":
            return qsTr("Die Kamera wurde abgezogen. Bitte schließen Sie sie wieder an.");
        case "refused":
            return qsTr("Die Kamera lässt sich nicht öffnen. Bitte schließen Sie andere Programme, die sie benutzen, und erlauben Sie die Kamera in den Einstellungen des Computers.");
        }
        return "";
    }
}
