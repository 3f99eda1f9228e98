"""Refusals on the way into the ballot box in German: voting cards, paper counts, closing record. See __init__.py."""

from __future__ import annotations

_NOT_CAST = "Es wurde kein Stimmzettel abgegeben."
_SAFE = "Alle abgegebenen Stimmen sind gespeichert."

BOX_TEXTS: dict[str, tuple[str, str, str]] = {
    "card-unknown": (
        "Diese Stimmkarte gilt hier nicht.",
        _NOT_CAST,
        "Bitte prüfen Sie den Code auf der Karte. Karten gelten nur für eine Abstimmung und an dem Computer, an dem "
        "sie gedruckt wurden.",
    ),
    "card-used": (
        "Mit dieser Stimmkarte wurde schon abgestimmt.",
        "Die Stimme von damals zählt und bleibt geheim.",
        "Jede Karte gilt ein Mal. Bitte wenden Sie sich an die Moderation.",
    ),
    "card-missing": (
        "Zum Abstimmen fehlt die Stimmkarte.",
        _NOT_CAST,
        "Bitte geben Sie den Code Ihrer Stimmkarte ein.",
    ),
    "card-key-unusable": (
        "Der Schlüssel für die Stimmkarten lässt sich auf diesem Computer nicht lesen oder anlegen.",
        _SAFE,
        "Bitte prüfen Sie, ob die Datei {path} lesbar ist, oder stimmen Sie in der Kabine ohne Karten ab.",
    ),
    "count-impossible": (
        "So kann nicht auf Papier gezählt werden.",
        "Es wurde nichts eingetragen.",
        "Auf Papier werden nur Punkte gezählt, und keine Zahl ist kleiner als null.",
    ),
    "count-over-cap": (
        "Bei Nummer {number} sind das zu viele Punkte: Auf so vielen Stimmzetteln sind höchstens {most} möglich.",
        "Die Zählung ist noch nicht eingetragen.",
        "Bitte zählen Sie Stimmzettel und Punkte noch einmal.",
    ),
    "count-over-budget": (
        "Das sind zusammen {found} Punkte, auf so vielen Stimmzetteln sind höchstens {most} möglich.",
        "Die Zählung ist noch nicht eingetragen.",
        "Bitte zählen Sie Stimmzettel und Punkte noch einmal.",
    ),
    "count-unconfirmed": (
        "Die Zählung auf Papier ist noch nicht von zwei Personen bestätigt.",
        _SAFE,
        "Bitte lassen Sie beide Personen zählen, bis sie dasselbe finden, oder verwerfen Sie die Zählung.",
    ),
    "record-differs": (
        "Das Zählprotokoll lässt sich nicht mehr so erstellen, wie es beim Beenden der Abstimmung war.",
        "Das Ergebnis im Workshop ist unverändert.",
        "Wörter oder Stimmzettel dieser Abstimmung sind inzwischen gelöscht worden. Es gilt die Prüfsumme im "
        "Ergebnisprotokoll.",
    ),
    "record-unreadable": (
        "Das ist kein Zählprotokoll, das dieses Programm lesen kann.",
        "An der Datei wurde nichts geändert.",
        "Bitte wählen Sie die Datei, die mit „Zählprotokoll sichern“ geschrieben wurde.",
    ),
}
