"""The office's answers for the platforms that ideas came from, one file for each pool in the catalogue. Rule OF38.

Decidim takes `id;state;answer/LOCALE` (EXCHANGE.md §2.2); for the others it is a sheet to copy from, as for a workshop.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from workshopdesk.app.office.answers import Became, PoolState, became_of, pool_state, words_on
from workshopdesk.app.office.measure_sheets import MeasureSheet, measure_sheets
from workshopdesk.app.office.ports import Catalogue
from workshopdesk.app.office.publication import PublishedIdea, PublishedWorkshop, every_idea, of_sources
from workshopdesk.domain.office.delivery import SourceKind
from workshopdesk.exchange.excel_csv import excel_csv
from workshopdesk.exchange.ideas.draft import source_key
from workshopdesk.exchange.pool_out.tables import import_file

DECIDIM = "decidim"
_DECIDIM_HEAD = ("id", "state", "answer/de")
_HEAD = ("Nummer", "Titel", "Stand", "Antwort")
_WORDS = {
    PoolState.EVALUATING: "wird geprüft",
    PoolState.ACCEPTED: "angenommen",
    PoolState.REJECTED: "abgelehnt",
}
_PARTS = re.compile(r"[/?#&=]+")


def office_answers(catalogue: Catalogue, sources: tuple[int, ...] = ()) -> Iterator[tuple[str, bytes]]:
    """(name, content) of a file for each pool of the catalogue, or for those with these numbers.

    An idea that came onto a card of a workshop is answered with what became of that card, if nothing else is known.
    """
    sheets = {one.measure.number: one for one in measure_sheets(catalogue.measures, catalogue.publication)}
    workshops = catalogue.publication.workshops()
    pools = [one for one in of_sources(workshops, sources) if one.kind is SourceKind.POOL]
    by_origin = _cards_by_origin(catalogue, workshops, sheets) if pools else {}
    for pool in pools:
        rows = list(_rows(catalogue, pool, sheets, by_origin))
        name = f"antworten-{pool.number}-{pool.platform}.csv"
        if pool.platform == DECIDIM:
            told = ((identity, state.value, text) for identity, _, state, text in rows)
            yield name, import_file(_DECIDIM_HEAD, told, ";")
        else:
            yield (
                name,
                excel_csv(_HEAD, ((identity, title, _WORDS[state], text) for identity, title, state, text in rows)),
            )


def _rows(
    catalogue: Catalogue,
    pool: PublishedWorkshop,
    sheets: Mapping[int, MeasureSheet],
    by_origin: Mapping[str, Became],
) -> Iterator[tuple[str, str, PoolState, str]]:
    """Number at the platform, title, state and sentences of every idea whose number is known."""
    for idea in every_idea(catalogue.publication, pool.number):
        identity = _identity(idea, pool.platform)
        if not identity:
            continue
        became = became_of(idea, sheets)
        if became.code == "open" and not became.measures:
            became = by_origin.get(idea.line.origin, became)
        yield identity, words_on(idea), pool_state(became), " ".join(became.sentences)


def _cards_by_origin(
    catalogue: Catalogue, workshops: list[PublishedWorkshop], sheets: Mapping[int, MeasureSheet]
) -> dict[str, Became]:
    """What became of cards of workshops that came from an address, by this address; the last that says something."""
    found: dict[str, Became] = {}
    for workshop in workshops:
        if workshop.kind is not SourceKind.PACKAGE:
            continue
        for idea in every_idea(catalogue.publication, workshop.number):
            became = became_of(idea, sheets)
            if idea.line.origin and (became.code != "open" or became.measures):
                found[idea.line.origin] = became
    return found


def _identity(idea: PublishedIdea, platform: str) -> str:
    """The number at the platform: the part of its address that makes the key it was read with."""
    parts = [part for part in _PARTS.split(idea.line.origin) if part]
    return next((part for part in parts for kind in _kinds(platform) if source_key(kind, part) == idea.key), "")


def _kinds(platform: str) -> tuple[str, str]:
    """What keys are made with; Consul counts its investments apart from its proposals."""
    return platform, f"{platform}-investment"
