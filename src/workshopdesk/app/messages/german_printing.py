"""Refusals about printing in German. Placeholders: see __init__.py."""

from __future__ import annotations

_SAME = "Es wurde nichts geändert."

PRINT_TEXTS: dict[str, tuple[str, str, str]] = {
    "paper-cards-used-up": (
        "So viele Karten mit Erkennungszeichen gibt es nicht: Von {most} Nummern sind noch {left} frei.",
        _SAME,
        "Bitte drucken Sie weniger Karten, oder drucken Sie sie ohne Erkennungszeichen.",
    ),
    "print-setting-wrong": (
        "„{value}“ gibt es bei „{setting}“ nicht.",
        _SAME,
        "Bitte geben Sie einen anderen Wert an.",
    ),
    "nothing-to-print": (
        "Zum Drucken ist nichts da.",
        _SAME,
        "Bitte wählen Sie andere Karten oder Nummern.",
    ),
    "ballot-missing": (
        "Es gibt keine Abstimmung, für die Stimmzettel gedruckt werden könnten.",
        _SAME,
        "Bitte bereiten Sie zuerst eine Abstimmung vor. Sie braucht Gruppen, Karten oder eine Frage.",
    ),
}
