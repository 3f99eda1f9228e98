"""Decidim: "Proposals → Import from a file" in both generations of columns, and "Import answers". EXCHANGE.md §2.2.

Numbers of taxonomies, categories and scopes belong to the town's installation: these columns are left empty for the
office. Columns that Decidim does not know are passed over by it; two of ours name the card.
"""

from __future__ import annotations

from collections.abc import Sequence

from workshopdesk.exchange.pool_out.answers import Answer
from workshopdesk.exchange.pool_out.ideas import PoolIdea
from workshopdesk.exchange.pool_out.limits import Limits
from workshopdesk.exchange.pool_out.tables import degrees, import_file, json_file

LIMITS = Limits()
OWN = ("workshopdesk/id", "workshopdesk/number")

NOTES = (
    "proposals-since-0.30.csv / .json: für Decidim ab Version 0.30 (mit taxonomies/ids und Ort).",
    "proposals-before-0.30.csv / .json: für Decidim 0.24 bis 0.29 (mit category/id).",
    "Nehmen Sie genau eine dieser vier Dateien, und nur einmal: Decidim legt jede Zeile jedes Mal neu an.",
    "Lehnt Decidim die CSV-Datei ab, verwendet die Anlage ein anderes Trennzeichen; nehmen Sie dann die JSON-Datei.",
    "Die Nummern Ihrer Kategorien und Bereiche tragen Sie bei Bedarf in die leeren Spalten ein.",
    "answers.csv: Antworten auf Vorschläge, die aus Decidim kamen (Vorschläge → Antworten importieren).",
)


def files(ideas: Sequence[PoolIdea], answers: Sequence[Answer], locale: str, separator: str) -> dict[str, bytes]:
    """File names and contents; ideas without words are left out, since Decidim refuses rows without a title."""
    told = [idea for idea in ideas if idea.title]
    title, body = f"title/{locale}", f"body/{locale}"
    since = ("taxonomies/ids", "scope/id", title, body, "address", "latitude", "longitude", *OWN)
    before = ("category/id", "scope/id", title, body, *OWN)
    answer = ("id", "state", f"answer/{locale}")
    return {
        "proposals-since-0.30.csv": import_file(since, map(_since, told), separator),
        "proposals-since-0.30.json": json_file([_since_object(idea, title, body) for idea in told]),
        "proposals-before-0.30.csv": import_file(before, map(_before, told), separator),
        "proposals-before-0.30.json": json_file([_before_object(idea, title, body) for idea in told]),
        "answers.csv": import_file(answer, ((one.identity, one.state, one.text) for one in answers), separator),
    }


def _since(idea: PoolIdea) -> tuple[str, ...]:
    return ("", "", idea.title, idea.text, idea.spot.words, *degrees(idea.spot), idea.id, str(idea.number))


def _before(idea: PoolIdea) -> tuple[str, ...]:
    return ("", "", idea.title, idea.text, idea.id, str(idea.number))


def _since_object(idea: PoolIdea, title: str, body: str) -> dict[str, object]:
    place = {
        "address": idea.spot.words or None,
        "latitude": idea.spot.latitude,
        "longitude": idea.spot.longitude,
    }
    return {"taxonomies/ids": [], "scope/id": None, title: idea.title, body: idea.text, **place, **_own(idea)}


def _before_object(idea: PoolIdea, title: str, body: str) -> dict[str, object]:
    return {"category/id": None, "scope/id": None, title: idea.title, body: idea.text, **_own(idea)}


def _own(idea: PoolIdea) -> dict[str, object]:
    return dict(zip(OWN, (idea.id, idea.number), strict=True))
