"""Refusals of the project office in German; form and placeholders: see __init__.py and german.py."""

from __future__ import annotations

_SAME = "Es wurde nichts geändert."
_NOTHING_WRITTEN = "Es wurde nichts geschrieben."
_NOTHING_TAKEN = "Aus dieser Datei wurde nichts übernommen."

OFFICE_TEXTS: dict[str, tuple[str, str, str]] = {
    "catalogue-missing": (
        "Den Katalog „{name}“ gibt es nicht.",
        _SAME,
        "Bitte prüfen Sie den Pfad. Ein neuer Katalog entsteht mit dem ersten Einlesen.",
    ),
    "catalogue-not-ours": (
        "„{name}“ ist kein Katalog von WorkshopDesk.",
        "Daran wurde nichts verändert.",
        "Bitte nennen Sie eine Datei mit der Endung .catalogue oder eine eigene, leere Datenbank.",
    ),
    "catalogue-too-new": (
        "Der Katalog „{name}“ wurde mit einer neueren Fassung von WorkshopDesk gespeichert.",
        "Daran wurde nichts verändert.",
        "Bitte aktualisieren Sie WorkshopDesk auf diesem Rechner.",
    ),
    "catalogue-damaged": (
        "Der Katalog „{name}“ ist beschädigt ({finding}).",
        "Die Datei bleibt, wie sie ist; nichts wurde gelöscht.",
        "Bitte nehmen Sie eine Sicherung, oder lesen Sie die Pakete in einen neuen Katalog ein.",
    ),
    "catalogue-in-use": (
        "Am Katalog „{name}“ wird gerade gearbeitet.",
        _SAME,
        "Bitte versuchen Sie es gleich noch einmal.",
    ),
    "catalogue-read-only": (
        "Im Katalog „{name}“ dürfen Sie nur lesen.",
        _SAME,
        "Bitte lassen Sie sich das Recht zum Schreiben geben, oder arbeiten Sie in einer Kopie.",
    ),
    "catalogue-unreachable": (
        "Die Datenbank „{path}“ antwortet nicht ({finding}).",
        "Was schon übernommen war, ist gespeichert.",
        "Bitte prüfen Sie die Adresse, das Kennwort und die Verbindung.",
    ),
    "office-rehearsal": (
        "„{title}“ ist eine Probe und zählt nicht.",
        _NOTHING_TAKEN,
        "Bitte lesen Sie das Paket des wirklichen Workshops ein.",
    ),
    "office-file-unreadable": (
        "„{name}“ lässt sich nicht lesen ({finding}).",
        _NOTHING_TAKEN,
        "Bitte lassen Sie sich die Datei noch einmal geben.",
    ),
    "duplicates-too-few": (
        "Zu vergleichen sind mindestens zwei verschiedene Ideen.",
        _SAME,
        "Bitte nennen Sie zwei oder mehr Nummern.",
    ),
    "duplicates-too-many": (
        "Auf einmal lässt sich über höchstens {most} Ideen entscheiden.",
        _SAME,
        "Bitte entscheiden Sie in mehreren Schritten.",
    ),
    "duplicates-contradict": (
        "Damit wären Ideen dieselbe, die als verschieden oder nur verwandt gelten (Idee {number}).",
        _SAME,
        "Bitte entscheiden Sie zuerst über diese Ideen neu oder nehmen Sie zurück, was galt.",
    ),
    "tables-too-few": (
        "Zum Zusammenführen gehören mindestens zwei Dateien.",
        _NOTHING_WRITTEN,
        "Bitte nennen Sie die Dateien aller Tische.",
    ),
    "tables-of-different-workshops": (
        "Diese Dateien sind nicht Kopien desselben Workshops.",
        _NOTHING_WRITTEN,
        "Bitte nennen Sie nur Kopien, mit denen an mehreren Tischen weitergearbeitet wurde.",
    ),
    "tables-are-copies": (
        "Darunter sind Kopien desselben Workshops.",
        _NOTHING_WRITTEN,
        "Bitte führen Sie zuerst die Kopien zusammen, jede Gruppe von Kopien für sich.",
    ),
    "tables-rehearse": (
        "Im Workshop „{title}“ läuft noch die Probe.",
        _NOTHING_WRITTEN,
        "Bitte öffnen Sie ihn und wählen Sie „Im Ernst beginnen“.",
    ),
    "tables-face-down": (
        "Im Workshop „{title}“ liegen Karten verdeckt.",
        _NOTHING_WRITTEN,
        "Bitte decken Sie die Karten dort zuerst auf.",
    ),
    "tables-journal-erased": (
        "In „{name}“ ist die Aufzeichnung der Schritte gelöscht: Der Workshop ist abgeschlossen, oder nur dieser Tisch"
        " hat die Probe beendet.",
        _NOTHING_WRITTEN,
        "Bitte führen Sie die anderen Tische ohne diese Datei zusammen und lesen Sie ihre Ideen als Paket in den"
        " Katalog ein.",
    ),
    "view-name": (
        "Eine Ansicht braucht einen Namen aus Buchstaben oder Ziffern, höchstens {longest} Zeichen lang.",
        _SAME,
        "Bitte geben Sie einen anderen Namen ein.",
    ),
    "view-name-taken": (
        "Eine Ansicht mit dem Namen „{view}“ gibt es schon.",
        _SAME,
        "Bitte wählen Sie einen anderen Namen, oder löschen Sie zuerst die alte Ansicht.",
    ),
    "view-missing": (
        "Eine Ansicht mit dem Namen „{view}“ gibt es im Katalog nicht.",
        _SAME,
        "Bitte sehen Sie in der Liste der Ansichten nach.",
    ),
    "idea-missing": (
        "Eine Idee mit der Nummer {number} gibt es im Katalog nicht.",
        _SAME,
        "Bitte sehen Sie in der Liste der Ideen nach.",
    ),
    "idea-without-picture": (
        "Zu Idee {number} hat der Katalog kein Bild einer Karte.",
        _NOTHING_WRITTEN,
        "Bilder kommen mit den Paketen von Workshops, deren Karten fotografiert wurden. Bitte prüfen Sie die Nummer.",
    ),
    "folder-not-empty": (
        "Der Ordner „{name}“ ist nicht leer.",
        "Darin wurde nichts verändert.",
        "Bitte nennen Sie einen neuen oder leeren Ordner.",
    ),
    "site-pattern-wrong": (
        "„{pattern}“ ist kein Muster für Seiten.",
        _NOTHING_WRITTEN,
        "Bitte nennen Sie einen Pfad mit {{id}} am Ende, wie /i/{{id}}; für Ideen und Workshops je einen eigenen.",
    ),
    "export-ending-wrong": (
        "Die Endung von „{name}“ passt nicht zu dieser Ausgabe.",
        _NOTHING_WRITTEN,
        "Bitte enden Sie den Namen mit: {endings}.",
    ),
    "office-source-missing": (
        "Einen öffentlichen Workshop mit der Nummer {number} gibt es im Katalog nicht.",
        _NOTHING_WRITTEN,
        "Bitte nennen Sie eine Nummer aus „office ideas --facets“.",
    ),
    "export-nothing": (
        "Dafür ist im Katalog noch nichts da.",
        _NOTHING_WRITTEN,
        "Bitte sehen Sie nach, was eingelesen und was öffentlich ist.",
    ),
}
