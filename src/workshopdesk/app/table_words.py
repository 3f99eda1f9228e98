"""What two tables changed at the same time, in words: the thing and its field, in German and English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TableWords:
    """One language; `records` by the kinds of records and `fields` by their fields, the rest is `other` or `detail`."""

    records: Mapping[str, str]
    other: str
    fields: Mapping[str, str]
    detail: str

    def thing(self, record: str, number: int, name: str) -> str:
        """Karte 7 „Bänke am Markt“; `number` 0 and `name` "" where it has none."""
        quoted = f"„{name}“" if name else ""
        return " ".join(part for part in (self.records.get(record, self.other), str(number or ""), quoted) if part)

    def field(self, name: str) -> str:
        return self.fields.get(name, self.detail)


GERMAN = TableWords(
    records={
        "note": "Karte",
        "cluster": "Gruppe",
        "ballot": "Abstimmung",
        "workshop": "Angaben zum Workshop",
        "board": "Pinnwand",
        "phase": "Phase",
        "progress": "Stand des Ablaufs",
    },
    other="Weitere Angaben",
    fields={
        "": "an einem Tisch entfernt",
        "text": "Wortlaut",
        "title": "Titel",
        "summary": "Zusammenfassung",
        "members": "Karten der Gruppe",
        "colour": "Farbe",
        "place": "Ort",
        "state": "Ergebnis",
    },
    detail="Einzelheiten",
)
ENGLISH = TableWords(
    records={
        "note": "Card",
        "cluster": "Group",
        "ballot": "Vote",
        "workshop": "About the workshop",
        "board": "Board",
        "phase": "Phase",
        "progress": "Progress of the agenda",
    },
    other="Other entries",
    fields={
        "": "removed at one table",
        "text": "words",
        "title": "title",
        "summary": "summary",
        "members": "cards of the group",
        "colour": "colour",
        "place": "place",
        "state": "result",
    },
    detail="details",
)


def table_words(language: str) -> TableWords:
    """`language` is "de" or "en"."""
    return ENGLISH if language == "en" else GERMAN
