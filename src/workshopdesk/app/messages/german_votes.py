"""Refusals of voting rules and ballot papers in German. Placeholders: see __init__.py."""

from __future__ import annotations

_SAME = "Es wurde nichts geändert."
_NOT_CAST = "Dieser Stimmzettel ist noch nicht abgegeben."

VOTE_TEXTS: dict[str, tuple[str, str, str]] = {
    "ballot-needs-question": (
        "Zum Abstimmen über die Frage selbst fehlt die Frage.",
        _SAME,
        "Bitte schreiben Sie die Frage in das Feld über der Regel.",
    ),
    "ballot-drafted-already": (
        "Es ist schon eine Abstimmung vorbereitet.",
        _SAME,
        "Bitte eröffnen oder verwerfen Sie zuerst die vorbereitete Abstimmung.",
    ),
    "rules-question": (
        "Über die Frage allein kann man nur mit Skala, Feld oder Zustimmung abstimmen.",
        _SAME,
        "Bitte wählen Sie eine dieser Arten, oder stimmen Sie über Gruppen oder Karten ab.",
    ),
    "ballot-not-repeatable": (
        "Eine zweite Runde gibt es erst, wenn das Ergebnis der ersten aufgedeckt ist.",
        "Alle abgegebenen Stimmen sind gespeichert.",
        "Bitte decken Sie zuerst das Ergebnis auf.",
    ),
    "rules-negative": (
        "So kann niemand abstimmen: {dots} Minuspunkte je Person, aber bis zu {cap} an einer Stelle.",
        _SAME,
        "Bitte geben Sie mindestens so viele Minuspunkte, wie an einer Stelle erlaubt sind, oder keine.",
    ),
    "rules-steps": (
        "Die Skala braucht {lowest} bis {highest} Stufen.",
        _SAME,
        "Bitte wählen Sie eine andere Zahl von Stufen.",
    ),
    "rules-criteria": (
        "Jedes Kriterium braucht einen eigenen Namen und ein Gewicht von 1 bis {heaviest}.",
        _SAME,
        "Bitte geben Sie mindestens ein Kriterium an, und benennen Sie jedes anders.",
    ),
    "rules-groups": (
        "Getrennt zählen kann man nur zwei oder mehr Gruppen mit verschiedenen Namen.",
        _SAME,
        "Bitte nennen Sie zwei Gruppen, zum Beispiel „Bürgerschaft“ und „Fachleute“, oder keine.",
    ),
    "rules-paper": (
        "Auf Papier werden nur Punkte gezählt, und keine Minuspunkte.",
        _SAME,
        "Bitte wählen Sie Punkte ohne Minuspunkte, oder stimmen Sie am Bildschirm oder mit Stimmkarten ab.",
    ),
    "choice-over-negative": (
        "Das sind zu viele Minuspunkte: Jede Person hat {dots}, höchstens {cap} an einer Stelle.",
        _NOT_CAST,
        "Bitte nehmen Sie Minuspunkte zurück.",
    ),
    "choice-value": (
        "Diesen Wert gibt es hier nicht; möglich sind {lowest} bis {highest}.",
        _NOT_CAST,
        "Bitte wählen Sie einen anderen Wert.",
    ),
    "choice-missing": (
        "Auf diesem Stimmzettel fehlen noch Angaben ({missing}).",
        _NOT_CAST,
        "Bitte ergänzen Sie die fehlenden Angaben, oder geben Sie den Stimmzettel leer ab.",
    ),
    "group-unknown": (
        "Diese Gruppe gibt es in dieser Abstimmung nicht.",
        _NOT_CAST,
        "Bitte wählen Sie eine der angezeigten Gruppen.",
    ),
}
