"""Refusals about photos of pin boards in German. Placeholders: see __init__.py."""

from __future__ import annotations

_SAME = "Es wurde nichts übernommen, die Pinnwand ist unverändert."

PHOTO_TEXTS: dict[str, tuple[str, str, str]] = {
    "photo-missing": (
        "Das Foto „{file}“ lässt sich nicht öffnen.",
        _SAME,
        "Bitte prüfen Sie, ob es noch da ist, und wählen Sie es noch einmal.",
    ),
    "photo-not-a-picture": (
        "„{file}“ ist kein Bild, das dieses Programm lesen kann.",
        _SAME,
        "Bitte wählen Sie ein Foto im Format JPEG oder PNG.",
    ),
    "photo-damaged": (
        "Das Foto „{file}“ ist nicht vollständig.",
        _SAME,
        "Bitte kopieren Sie es noch einmal von Handy oder Kamera.",
    ),
    "photo-too-large": (
        "Das Foto „{file}“ ist zu groß.",
        _SAME,
        "Bitte machen Sie ein gewöhnliches Foto von einer Pinnwand, kein Panorama: höchstens 80 Megapixel und 50 MB.",
    ),
    "photo-too-small": (
        "Das Bild „{file}“ ist zu klein ({width} × {height} Punkte).",
        _SAME,
        "Bitte nehmen Sie das ursprüngliche Foto, nicht das Vorschaubild.",
    ),
    "photo-heic": (
        "„{file}“ ist ein Foto im Format HEIC, das dieses Programm nicht lesen kann.",
        _SAME,
        "Bitte stellen Sie am iPhone unter „Kamera“, „Formate“ die Einstellung „Maximale Kompatibilität“ ein, oder"
        " wandeln Sie das Foto in JPEG um.",
    ),
    "photo-dark": (
        "Auf dem Foto „{file}“ ist fast nichts zu sehen, es ist schwarz.",
        _SAME,
        "Bitte machen Sie mehr Licht und fotografieren Sie noch einmal.",
    ),
    "photo-no-cards": (
        "Auf dem Foto „{file}“ wurde keine Karte gefunden.",
        _SAME,
        "Bitte fotografieren Sie die Pinnwand gerade und ganz, mit den vier Erkennungszeichen an den Ecken.",
    ),
    "photo-number-twice": (
        "Auf dem Foto „{file}“ ist dieselbe gedruckte Karte zweimal zu sehen.",
        _SAME,
        "Bitte nehmen Sie eine der beiden Karten weg und übernehmen Sie das Foto noch einmal.",
    ),
    "capture-missing": (
        "Fotos von Pinnwänden kann dieses Programm hier noch nicht lesen: Es fehlen Programmteile.",
        _SAME,
        "Bitte lassen Sie das Programm mit dem Zusatz „capture,ocr“ neu installieren, siehe README.",
    ),
    "reader-missing": (
        "Die Texterkennung ist nicht installiert.",
        "Die Karten werden als Bilder übernommen.",
        "Sie können die Texte selbst eintippen.",
    ),
}
