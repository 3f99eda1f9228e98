"""Decidim: exports and import files of proposals in both generations of columns (category/id before 0.30, since then
taxonomies/ids), and its measures (accountability results). Source: EXCHANGE.md §2.2.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from workshopdesk.domain.note import NoteKind
from workshopdesk.exchange.ideas.draft import IdeaDraft, make_draft
from workshopdesk.exchange.ideas.entry import Entry, day, plain, spot, votes
from workshopdesk.exchange.skipped_rows import SkippedRow, SkipReason

KEY = "decidim"
TITLE = "Decidim"
PAGE = ""  # the path to a proposal names the process and the component, which no import file tells


def recognises(names: Collection[str]) -> bool:
    def has(name: str) -> bool:
        return any(re.fullmatch(f"{name}/[a-z-]{{2,5}}", one) for one in names)

    return has("title") and (has("body") or (has("description") and "status/id" in names))


def drafts(entries: Iterable[Entry]) -> Iterator[IdeaDraft | SkippedRow]:
    for entry in entries:
        if entry.cell("withdrawn", "is_amend") == "true" or entry.cell("state") == "withdrawn":
            yield SkippedRow(entry.row, SkipReason.WITHDRAWN)
            continue
        is_measure = "status/id" in entry.cells
        yield make_draft(
            entry.row,
            plain(entry.localised("title")),
            plain(entry.localised("description" if is_measure else "body")),
            platform=f"{KEY}-result" if is_measure else KEY,
            identity=entry.cell("id", "reference"),
            category=entry.localised("category/name"),
            address=entry.cell("url"),
            date=day(entry.cell("published_at", "created_at", "start_date")),
            votes=votes(TITLE, entry, ("votes", "supports"), (), ("comments",)),
            spot=spot(entry.cell("address") or entry.localised("scope/name"), *_degrees(entry)),
            kind=NoteKind.PROJECT if is_measure else NoteKind.IDEA,
        )


def _degrees(entry: Entry) -> tuple[str, str]:
    return entry.cell("latitude"), entry.cell("longitude")
