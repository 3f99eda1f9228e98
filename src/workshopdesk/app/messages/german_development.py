"""Refusals about project profiles, actions and visitors in German. Placeholders: see __init__.py."""

from __future__ import annotations

_SAME = "Es wurde nichts geändert."

DEVELOPMENT_TEXTS: dict[str, tuple[str, str, str]] = {
    "profile-needs-title": (
        "Ein Steckbrief braucht einen Titel.",
        _SAME,
        "Bitte schreiben Sie, wie das Projekt heißen soll.",
    ),
    "profile-has-feedback": (
        "Zu diesem Steckbrief gibt es Rückmeldungen. Er bleibt deshalb erhalten.",
        _SAME,
        "Bitte stellen Sie ihn zurück (Stand „zurückgestellt“), wenn er nicht weiterverfolgt wird.",
    ),
    "aspect-mark-invalid": ("Diese Einschätzung gibt es nicht.", _SAME, "Bitte wählen Sie −, 0 oder +."),
    "source-named-already": ("Das ist schon als Herkunft genannt.", _SAME, "Sie brauchen nichts weiter zu tun."),
    "action-needs-what": (
        "Es fehlt, was getan werden soll.",
        _SAME,
        "Bitte schreiben Sie in das Feld „Was“ einen kurzen Satz.",
    ),
    "agreement-incomplete": (
        "„Vereinbart“ geht nur mit Zuständigkeit und Termin.",
        _SAME,
        "Bitte tragen Sie ein, welche Stelle es übernimmt und bis wann.",
    ),
    "date-invalid": ("Diesen Tag gibt es nicht.", _SAME, "Bitte wählen Sie den Tag im Kalender."),
    "dots-impossible": ("So viele Punkte sind nicht möglich.", _SAME, "Bitte prüfen Sie die Zahl."),
    "comment-empty": ("Die Rückmeldung ist noch leer.", _SAME, "Bitte schreiben Sie einige Worte."),
    "area-unreadable": (
        "Diese Angabe ist kein GeoJSON.",
        "Das Gebiet von vorher gilt weiter.",
        "Bitte fügen Sie den Text der Datei aus dem Geoportal unverändert ein.",
    ),
    "area-no-polygon": (
        "Das GeoJSON enthält keine Fläche.",
        "Das Gebiet von vorher gilt weiter.",
        "Bitte zeichnen Sie im Geoportal eine Fläche (Polygon) und fügen Sie sie hier ein.",
    ),
    "area-broken": (
        "Die Fläche ist nicht gültig: Sie ist nicht geschlossen oder hat zu wenige Ecken.",
        "Das Gebiet von vorher gilt weiter.",
        "Bitte zeichnen Sie die Fläche im Geoportal neu und fügen Sie sie hier ein.",
    ),
    "area-outside": (
        "Die Koordinaten liegen außerhalb der Erde.",
        "Das Gebiet von vorher gilt weiter.",
        "Bitte geben Sie die Fläche in Länge und Breite aus (WGS 84, EPSG:4326), nicht in UTM.",
    ),
    "nothing-to-exhibit": (
        "Es gibt noch keinen öffentlichen Steckbrief für die Ausstellung.",
        _SAME,
        "Bitte legen Sie zuerst einen Steckbrief an, oder geben Sie einen internen frei.",
    ),
}
