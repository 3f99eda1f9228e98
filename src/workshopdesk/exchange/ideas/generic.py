"""Any other list of ideas: its columns are found by the words of the header, or named by a user."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from workshopdesk.exchange.ideas.draft import IdeaDraft, make_draft
from workshopdesk.exchange.ideas.entry import Entry, day, spot, votes
from workshopdesk.exchange.sheets import Row
from workshopdesk.exchange.skipped_rows import SkippedRow

KEY = "generic"
TITLE = "Online"


def drafts(rows: Iterable[Row], columns: dict[str, int]) -> Iterator[IdeaDraft | SkippedRow]:
    """The rows below the header; `columns` by columns.IDEA_ROLES, counted from 0."""
    contra = ("contra",) if "contra" in columns else ()
    for row in rows:
        cells = Entry(row.number, {role: row.cell(column) for role, column in columns.items()})
        yield make_draft(
            row.number,
            cells.cell("title"),
            cells.cell("text"),
            identity=cells.cell("identity"),
            category=cells.cell("category"),
            address=cells.cell("address"),
            date=day(cells.cell("date")),
            votes=votes(TITLE, cells, ("pro",), contra, ("comments",)),
            spot=spot(cells.cell("place"), cells.cell("latitude"), cells.cell("longitude")),
        )
