"""What the fields of a measure are called, on the screen and on the command line."""

from __future__ import annotations

from workshopdesk.documents.wording.development import development_words_for

_GERMAN = {
    "title": "Titel",
    "further_fields": "Weitere Handlungsfelder",
    "actors": "Beteiligte",
    "leeway": "Gestaltungsspielraum",
    "cases": "Fallzahlen",
    "open_source": "Open Source",
    "aspects": "Nachhaltigkeit, Teilhabe, Gemeinwohl, Klima",
    "inventory_new": "Geprüft: Im Bestand gibt es nichts Vergleichbares",
    "internal": "Nur für die Verwaltung",
}
_ENGLISH = {
    "title": "Title",
    "further_fields": "Further fields of action",
    "actors": "Those who take part",
    "leeway": "Room for manoeuvre",
    "cases": "Number of cases",
    "open_source": "Open source",
    "aspects": "Sustainability, inclusion, common good, climate",
    "inventory_new": "Checked: nothing like it in the inventory",
    "internal": "For the administration only",
}


def measure_field_words(name: str, language: str) -> str:
    """`name` is a field of Measure or a role of measure_values.ROLES, `language` "de" or "en"."""
    return development_words_for(language).fields.get(name) or (_ENGLISH if language == "en" else _GERMAN)[name]
