"""DIPAS: the CSV export of contributions, and the GeoJSON of its public interface (PDS). Source: EXCHANGE.md §2.6."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from workshopdesk.domain.note import Spot
from workshopdesk.exchange.ideas.draft import IdeaDraft, make_draft
from workshopdesk.exchange.ideas.entry import Entry, day, spot, votes
from workshopdesk.exchange.skipped_rows import SkippedRow

KEY = "dipas"
TITLE = "DIPAS"
PAGE = "/dipas/#/contribution/{id}"


def recognises(names: Collection[str]) -> bool:
    found = set(names)
    return {"node id", "contributiontext"} <= found or {"contribution_content", "id"} <= found


def drafts(entries: Iterable[Entry]) -> Iterator[IdeaDraft | SkippedRow]:
    for entry in entries:
        yield make_draft(
            entry.row,
            entry.cell("title"),
            entry.cell("contributiontext", "contribution_content"),
            platform=KEY,
            identity=entry.cell("node id", "id"),
            category=entry.cell("category"),
            address=entry.cell("link"),
            date=day(entry.cell("created (utc)", "date_created")),
            votes=votes(
                TITLE, entry, ("upvotes", "voting_pro"), ("downvotes", "voting_contra"), ("comments", "comments_number")
            ),
            spot=_spot(entry),
        )


def _spot(entry: Entry) -> Spot:
    """The interface gives every contribution a geometry; it means something only where dipasLocated says so (O4)."""
    if entry.cell("dipas_located") != "true" or entry.cell("geometry/type") != "Point":
        return Spot()
    longitude, _, latitude = entry.cell("geometry/coordinates").partition(", ")
    return spot("", latitude, longitude)
