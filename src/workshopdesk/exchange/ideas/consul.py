"""CONSUL Democracy: GraphQL answers in snake_case and camelCase, the administration's JSON and CSV exports of proposals
(one row per comment) and of budget investments. Source: EXCHANGE.md §2.3.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from workshopdesk.exchange.ideas.draft import IdeaDraft, make_draft
from workshopdesk.exchange.ideas.entry import Entry, day, plain, spot, votes
from workshopdesk.exchange.skipped_rows import SkippedRow, SkipReason

KEY = "consul"
TITLE = "CONSUL"
PAGE = "/proposals/{id}"

_ANSWER = frozenset({"cached_votes_up", "public_created_at", "retired_at", "comments_count"})
_PROPOSAL_COMMENTS = frozenset({"kommentar id", "comment id"})
_INVESTMENT = frozenset({"durchführbarkeit", "feasibility"})
_TITLES = ("title", "titel")
_SUMMARIES = ("summary", "zusammenfassung")
_DESCRIPTIONS = ("description", "beschreibung")


def recognises(names: Collection[str]) -> bool:
    found = set(names)
    if "id" not in found or not found & set(_TITLES):
        return False
    return bool(
        found & _ANSWER
        or found == {"id", "title", "summary", "description"}
        or (found & _PROPOSAL_COMMENTS and found & set(_SUMMARIES))
        or found & _INVESTMENT
    )


def drafts(entries: Iterable[Entry]) -> Iterator[IdeaDraft | SkippedRow]:
    """Rows of comments on one proposal belong together: the first gives the idea, each other is told as a comment."""
    listed = list(entries)
    comments: dict[str, int] = {}
    for entry in listed:
        if entry.has(*_PROPOSAL_COMMENTS):
            comments[entry.cell("id")] = comments.get(entry.cell("id"), 0) + 1
    seen: set[str] = set()
    for entry in listed:
        identity = entry.cell("id")
        if entry.has("retired_at"):
            yield SkippedRow(entry.row, SkipReason.WITHDRAWN)
        elif identity in seen and entry.has(*_PROPOSAL_COMMENTS):
            yield SkippedRow(entry.row, SkipReason.COMMENT)
        else:
            seen.add(identity)
            yield _draft(entry, identity, comments.get(identity, 0))


def _draft(entry: Entry, identity: str, comments: int) -> IdeaDraft | SkippedRow:
    given = votes(TITLE, entry, ("cached_votes_up",), (), ("comments_count",))
    if comments:
        given = replace(given, source=TITLE, comments=comments)
    is_investment = any(name in entry.cells for name in _INVESTMENT)
    return make_draft(
        entry.row,
        entry.cell(*_TITLES),
        _text(plain(entry.cell(*_SUMMARIES)), plain(entry.cell(*_DESCRIPTIONS))),
        platform=f"{KEY}-investment" if is_investment else KEY,
        identity=identity,
        category=entry.cell("tags", "schlagworte"),
        date=day(entry.cell("public_created_at", "erstellt am", "created at")),
        votes=given,
        spot=spot(entry.cell("geozone/name", "geozone", "rahmenbedingungen"), "", ""),
    )


def _text(summary: str, description: str) -> str:
    """Both, or one of them where it says all of the other."""
    if _words(summary) == _words(description) or not description:
        return summary
    return f"{summary}\n\n{description}" if summary else description


def _words(text: str) -> list[str]:
    return text.split()
