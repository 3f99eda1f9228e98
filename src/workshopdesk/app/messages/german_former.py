"""Refusals about former workshops in German; form and placeholders: see __init__.py and german.py."""

from __future__ import annotations

_SAME = "Es wurde nichts geändert."
_FROM = "Solche Dateien schreibt das Projektbüro unter „Ausgaben“ als „Frühere Ideen für einen Folge-Workshop“."

FORMER_TEXTS: dict[str, tuple[str, str, str]] = {
    "former-other-file": (
        "In „{name}“ steht nicht, was aus den Ideen eines früheren Workshops geworden ist.",
        _SAME,
        f"Bitte wählen Sie eine andere Datei. {_FROM}",
    ),
    "former-too-new": (
        "„{name}“ wurde mit einer neueren Fassung von WorkshopDesk geschrieben.",
        _SAME,
        "Bitte aktualisieren Sie WorkshopDesk auf diesem Rechner.",
    ),
    "former-damaged": (
        "„{name}“ ist beschädigt oder unvollständig ({finding}).",
        _SAME,
        "Bitte lassen Sie sich die Datei vom Projektbüro noch einmal geben.",
    ),
    "former-too-large": (
        "„{name}“ ist zu groß: Gelesen werden höchstens {limit_mb} MB.",
        _SAME,
        f"Bitte prüfen Sie, ob es die richtige Datei ist. {_FROM}",
    ),
    "former-is-this-workshop": (
        "Die Datei erzählt von den Ideen dieses Workshops selbst.",
        _SAME,
        "Bitte lesen Sie sie in den Folge-Workshop ein, oder wählen Sie die Datei des früheren Workshops.",
    ),
    "former-older": (
        "Zu „{title}“ ist schon ein neuerer Stand eingelesen ({kept}); diese Datei ist vom {day}.",
        _SAME,
        "Wenn der ältere Stand gelten soll, entfernen Sie bitte zuerst den neueren.",
    ),
}
