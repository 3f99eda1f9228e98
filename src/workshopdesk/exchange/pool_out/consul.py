"""CONSUL Democracy takes no files: a sheet to copy from, in the order of its form. EXCHANGE.md §2.3.

Limits of the form (proposal.rb): title 4 to 80 characters, summary wanted, description up to 6,000.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workshopdesk.exchange.excel_csv import excel_csv
from workshopdesk.exchange.pool_out.ideas import PoolIdea
from workshopdesk.exchange.pool_out.limits import Limits
from workshopdesk.exchange.pool_out.tables import BETWEEN

LIMITS = Limits(title_from=4, title_to=80, text_to=6000)
HEAD = (
    *("Nr.", "Titel", "Zeichen im Titel", "Zusammenfassung", "Beschreibung", "Schlagworte", "Ort"),
    *("Zu ändern", "Kennung"),
)
NOTES = (
    "transfer.csv: CONSUL liest keine Dateien ein. Übertragen Sie Zeile für Zeile in das Formular „Neuer Vorschlag“.",
    "answers.csv: was aus den Ideen wurde, die aus CONSUL kamen.",
)


def files(ideas: Sequence[PoolIdea], hints: Mapping[int, str]) -> dict[str, bytes]:
    """`hints` are sentences about cards by their number."""
    return {"transfer.csv": excel_csv(HEAD, (_row(idea, hints.get(idea.number, "")) for idea in ideas))}


def _row(idea: PoolIdea, hint: str) -> tuple[str, ...]:
    tags = BETWEEN.join(tag.replace(",", " ") for tag in (*filter(None, [idea.field]), *idea.tags))
    length = str(len(idea.title))
    return (str(idea.number), idea.title, length, idea.title, idea.text, tags, idea.spot.words, hint, idea.id)
