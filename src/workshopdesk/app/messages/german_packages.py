"""Refusals about session packages, their signatures and passwords, in German. See __init__.py."""

from __future__ import annotations

_NOTHING = "Es wurde nichts übernommen."
_NOT_WRITTEN = "Es wurde nichts geschrieben."
_ASK = "Bitte fragen Sie nach, woher das Paket stammt, und lassen Sie es sich neu geben."

PACKAGE_TEXTS: dict[str, tuple[str, str, str]] = {
    "package-unreadable": (
        "Das Workshop-Paket ist beschädigt und lässt sich nicht lesen.",
        _NOTHING,
        "Bitte lassen Sie sich das Paket noch einmal geben.",
    ),
    "package-not-ours": (
        "Das ist kein Workshop-Paket.",
        _NOTHING,
        "Bitte wählen Sie eine Datei mit der Endung .workshop.zip.",
    ),
    "package-unsafe": (
        "Das Workshop-Paket enthält etwas, das nicht hineingehört ({finding}).",
        _NOTHING,
        _ASK,
    ),
    "package-too-large": (
        "Das Workshop-Paket ist größer als {limit_mb} MB.",
        _NOTHING,
        "Bitte fragen Sie nach, woher das Paket stammt.",
    ),
    "package-damaged": (
        "Der Inhalt des Workshop-Pakets stimmt nicht ({finding}).",
        _NOTHING,
        "Bitte lassen Sie sich das Paket noch einmal geben.",
    ),
    "package-too-new": (
        "Das Workshop-Paket stammt aus einer neueren Fassung von WorkshopDesk ({program}).",
        _NOTHING,
        "Bitte aktualisieren Sie WorkshopDesk auf diesem Rechner.",
    ),
    "package-bomb": (
        "Das Workshop-Paket würde sich beim Öffnen auf mehr als das {times}fache aufblähen.",
        _NOTHING,
        "Bitte fragen Sie nach, woher das Paket stammt.",
    ),
    "package-crowded": (
        "Das Workshop-Paket enthält mehr als {most} Dateien.",
        _NOTHING,
        "Bitte fragen Sie nach, woher das Paket stammt.",
    ),
    "package-name-twice": (
        "Im Workshop-Paket kommt ein Dateiname zweimal vor.",
        _NOTHING,
        _ASK,
    ),
    "package-name-unsafe": (
        "Im Workshop-Paket steht ein Dateiname, der dort nicht hingehört.",
        _NOTHING,
        _ASK,
    ),
    "package-too-deep": (
        "Die Daten im Workshop-Paket sind zu tief verschachtelt.",
        _NOTHING,
        _ASK,
    ),
    "package-signature-wrong": (
        "Die Unterschrift des Workshop-Pakets stimmt nicht. Es wurde nach dem Unterschreiben verändert.",
        _NOTHING,
        "Bitte fragen Sie bei der Person nach, die es unterschrieben hat, und lassen Sie es sich neu geben.",
    ),
    "package-encrypted": (
        "Das Workshop-Paket ist mit einem Passwort geschützt.",
        _NOTHING,
        "Bitte geben Sie das Passwort ein.",
    ),
    "passphrase-wrong": (
        "Das Passwort passt nicht zum Workshop-Paket, oder die Datei ist beschädigt.",
        _NOTHING,
        "Bitte prüfen Sie Groß- und Kleinschreibung, und versuchen Sie es noch einmal.",
    ),
    "passphrase-missing": (
        "Für das geschützte Workshop-Paket fehlt ein Passwort.",
        _NOT_WRITTEN,
        "Bitte geben Sie ein Passwort ein.",
    ),
    "package-costly": (
        "Das Workshop-Paket ist so verschlossen, dass das Öffnen diesen Rechner lange lahmlegen würde.",
        _NOTHING,
        "Bitte fragen Sie nach, woher das Paket stammt.",
    ),
    # Signatures
    "signer-name-missing": (
        "Für die Unterschrift fehlt ein Name mit 1 bis {most} Zeichen.",
        _NOT_WRITTEN,
        "Bitte tragen Sie ein, wer unterschreibt, zum Beispiel die Stadt oder das Projektbüro.",
    ),
    "signing-key-unusable": (
        "Der Schlüssel zum Unterschreiben ({name}) lässt sich nicht lesen oder anlegen.",
        _NOT_WRITTEN,
        "Bitte prüfen Sie die Datei {path}, oder schreiben Sie das Paket ohne Unterschrift.",
    ),
    "known-signers-unusable": (
        "Die Liste der bekannten Unterschriften ({name}) lässt sich nicht lesen oder schreiben.",
        "Es wurde nichts verändert.",
        "Bitte prüfen Sie die Datei {path}.",
    ),
}
