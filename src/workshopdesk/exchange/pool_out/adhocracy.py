"""adhocracy+: a sheet to copy from, and the ideas as bodies of requests that the office can send later.

POST /api/modules/<module>/ideas/ takes name, description, category and labels (docs/api.md, apps/ideas/serializers.py);
its editor keeps descriptions as HTML. Categories and labels are numbers of the town's module. EXCHANGE.md §2.4.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from workshopdesk.exchange.excel_csv import excel_csv
from workshopdesk.exchange.pool_out.ideas import PoolIdea
from workshopdesk.exchange.pool_out.limits import Limits, findings
from workshopdesk.exchange.pool_out.tables import BETWEEN, degrees, json_file

LIMITS = Limits(title_to=120)
HEAD = (
    *("Nr.", "Titel", "Zeichen im Titel", "Beschreibung", "Kategorie", "Merkmale"),
    *("Ort (Längengrad)", "Ort (Breitengrad)", "Ortsbezeichnung", "Zu ändern", "Kennung"),
)
REQUEST = "POST /api/modules/{module}/ideas/"
NOTES = (
    "transfer.csv: zum Übertragen von Hand in das Formular „Idee einreichen“.",
    "batch.json: dieselben Ideen für die Schnittstelle von adhocracy+; jede ist der Inhalt einer Anfrage an "
    f"„{REQUEST}“. Ideen, die noch zu ändern sind, fehlen darin.",
    "answers.csv: was aus den Ideen wurde, die aus adhocracy+ kamen; „angenommen“ heißt dort „wird "
    "umgesetzt“, „abgelehnt“ „wird nicht umgesetzt“.",
)


def files(ideas: Sequence[PoolIdea], hints: Mapping[int, str]) -> dict[str, bytes]:
    """`hints` are sentences about cards by their number; what the interface would refuse is not in the batch."""
    fitting = [idea for idea in ideas if not findings([idea], LIMITS)]
    batch = {"request": REQUEST, "ideas": [_body(idea) for idea in fitting]}
    return {
        "transfer.csv": excel_csv(HEAD, (_row(idea, hints.get(idea.number, "")) for idea in ideas)),
        "batch.json": json_file(batch),
    }


def _row(idea: PoolIdea, hint: str) -> tuple[str, ...]:
    latitude, longitude = degrees(idea.spot)
    length, labels = str(len(idea.title)), BETWEEN.join(idea.tags)
    place = (longitude, latitude, idea.spot.words)
    return (str(idea.number), idea.title, length, idea.text, idea.field, labels, *place, hint, idea.id)


def _body(idea: PoolIdea) -> dict[str, object]:
    paragraphs = (part.replace("\n", "<br>") for part in escape(idea.text, quote=False).split("\n\n"))
    description = "".join(f"<p>{part}</p>" for part in paragraphs)
    return {"name": idea.title, "description": description, "category": "", "labels": []}
