"""Refusals about statements, decisions and gaps in German. Placeholders: see __init__.py."""

from __future__ import annotations

_SAME = "Es wurde nichts geändert."

DISCUSSION_TEXTS: dict[str, tuple[str, str, str]] = {
    "statement-empty": (
        "Es stehen noch keine Worte da.",
        _SAME,
        "Bitte schreiben Sie zuerst etwas.",
    ),
    "statement-is-card": (
        "Das ist die Antwort auf eine Karte und gehört zu ihr.",
        _SAME,
        "Bitte ändern Sie die Art der Karte auf der Pinnwand.",
    ),
    "statement-not-answered": (
        "Antworten gibt es auf Bedenken und Fragen.",
        _SAME,
        "Bitte wählen Sie zuerst „Bedenken“ oder „Offene Fragen“.",
    ),
    "subject-missing": (
        "Dieses Thema gibt es nicht mehr.",
        _SAME,
        "Bitte wählen Sie links ein anderes Thema.",
    ),
    "subject-hidden": (
        "Diese Karte liegt noch verdeckt.",
        _SAME,
        "Bitte decken Sie zuerst alle Karten auf.",
    ),
    "decision-incomplete": (
        "Ein Beschluss braucht das Gremium und den Tag.",
        _SAME,
        "Bitte tragen Sie ein, wer entschieden hat und wann, zum Beispiel 24.11.2026.",
    ),
    "decision-votes": (
        "So viele Stimmen sind nicht möglich.",
        _SAME,
        "Bitte prüfen Sie die Zahlen.",
    ),
    "assessment-incomplete": (
        "Eine Einschätzung braucht ein Merkmal und eine Zahl von 1 bis 5.",
        _SAME,
        "Bitte wählen Sie beides aus.",
    ),
    "priority-has-gaps": (
        "{count} Ideen auf dem Stimmzettel haben noch keinen Bedarf oder keine Einschätzung.",
        "Die Stimmzettel sind gespeichert, die Abstimmung läuft weiter.",
        "Bitte ergänzen Sie sie unter „Diskussion“, „Lücken“, oder halten Sie die Lücken dort als offene Fragen fest.",
    ),
}
