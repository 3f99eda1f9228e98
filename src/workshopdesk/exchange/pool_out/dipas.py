"""DIPAS takes no files: a sheet to copy from, in the order of its form. EXCHANGE.md §2.6.

As delivered it allows 1,000 characters and demands category, rubric and place; each can be switched off by the town.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workshopdesk.app.card_words import GERMAN_CARD_WORDS
from workshopdesk.exchange.excel_csv import excel_csv
from workshopdesk.exchange.pool_out.ideas import PoolIdea
from workshopdesk.exchange.pool_out.limits import Limits
from workshopdesk.exchange.pool_out.tables import BETWEEN, degrees

LIMITS = Limits(text_to=1000, field_wanted=True, place_wanted=True)
HEAD = (
    *("Nr.", "Titel", "Text", "Zeichen im Text", "Kategorie", "Rubrik", "Ort", "Breitengrad", "Längengrad"),
    *("Schlagworte", "Zu ändern", "Kennung"),
)
NOTES = (
    "transfer.csv: DIPAS liest keine Dateien ein. Übertragen Sie Zeile für Zeile in das Formular „Beitrag schreiben“.",
    "Kategorie, Rubrik und Ort verlangt DIPAS, wenn Ihre Stadt es nicht anders eingestellt hat.",
    "answers.csv: was aus den Ideen wurde, die aus DIPAS kamen.",
)


def files(ideas: Sequence[PoolIdea], hints: Mapping[int, str]) -> dict[str, bytes]:
    """`hints` are sentences about cards by their number."""
    return {"transfer.csv": excel_csv(HEAD, (_row(idea, hints.get(idea.number, "")) for idea in ideas))}


def _row(idea: PoolIdea, hint: str) -> tuple[str, ...]:
    kind, place = GERMAN_CARD_WORDS.kinds[idea.kind], (idea.spot.words, *degrees(idea.spot))
    length, words = str(len(idea.text)), BETWEEN.join(idea.tags)
    return (str(idea.number), idea.title, idea.text, length, idea.field, kind, *place, words, hint, idea.id)
