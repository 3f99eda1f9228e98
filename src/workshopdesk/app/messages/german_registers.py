"""Refusals about registers, links and pictures in German; form and placeholders: see __init__.py and german.py."""

from __future__ import annotations

_SAME = "Es wurde nichts geändert."

REGISTER_TEXTS: dict[str, tuple[str, str, str]] = {
    "entry-without-name": ("Ein Eintrag braucht einen Namen.", _SAME, "Bitte geben Sie einen Namen ein."),
    "entry-twice": ("„{entry}“ steht schon in dieser Liste.", _SAME, "Bitte wählen Sie einen anderen Namen."),
    "entry-in-use": (
        "„{entry}“ wird verwendet und bleibt deshalb stehen.",
        _SAME,
        "Mit „Nicht mehr anbieten“ kann es künftig nicht mehr gewählt werden.",
    ),
    "link-without-subject": (
        "Diese Karte oder Gruppe gibt es nicht mehr.",
        _SAME,
        "Bitte sehen Sie auf der Pinnwand nach.",
    ),
    "link-without-object": (
        "Das, womit verknüpft werden soll, gibt es nicht mehr.",
        _SAME,
        "Bitte sehen Sie unter „Vorbereiten“ nach.",
    ),
    "colour-unclear": (
        "Diese Farbe ist nicht zu erkennen.",
        _SAME,
        "Bitte schreiben Sie die Farbe als Raute mit sechs Ziffern oder Buchstaben von A bis F.",
    ),
    "picture-unreadable": (
        "„{name}“ ist kein Bild, das gelesen werden kann.",
        _SAME,
        "Bitte wählen Sie ein Bild als PNG, JPEG oder SVG.",
    ),
    "picture-too-large": (
        "„{name}“ ist zu groß: möglich sind {limit_kb} KB und {limit_px} Bildpunkte je Seite.",
        _SAME,
        "Bitte verkleinern Sie das Bild und wählen Sie es noch einmal.",
    ),
    "no-project-column": (
        "In der Tabelle ist keine Spalte mit Titeln von Projekten zu erkennen (gefunden: {found}).",
        _SAME,
        "Bitte wählen Sie die Spalten unter „Vorbereiten“ selbst.",
    ),
}
