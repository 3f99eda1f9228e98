"""One idea of a file, whatever platform it comes from, and what a whole file holds."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from workshopdesk.app.handlers.notes import TEXT_LIMIT
from workshopdesk.app.queries import short_title
from workshopdesk.domain.note import NoteKind, OnlineVotes, Spot
from workshopdesk.exchange.skipped_rows import SkippedRow, SkipReason

NOTHING_SAID = OnlineVotes()
NOWHERE = Spot()


@dataclass(frozen=True, slots=True)
class IdeaDraft:
    """`text` goes on the card, `detail` is the long text word for word, or empty.

    `address` is the idea's page and `identity` its key at the source, each empty where the file tells none. `key`
    recognises the idea on a second import, `earlier_key` one that came in before its platform was known.
    """

    row: int
    text: str
    detail: str
    category: str
    address: str
    identity: str
    key: str
    earlier_key: str
    date: str
    votes: OnlineVotes
    spot: Spot
    kind: NoteKind


@dataclass(frozen=True, slots=True)
class IdeaSheet:
    """What a file holds. `preset` is the key of the platform, see presets.PRESETS.

    `rows_read` counts the rows after the header that hold anything at all; `other_sheets` are further sheets of the
    file that look like lists of ideas and were not read.
    """

    preset: str
    name: str
    rows_read: int
    drafts: tuple[IdeaDraft, ...]
    skipped: tuple[SkippedRow, ...]
    other_sheets: tuple[str, ...] = ()


def make_draft(
    row: int,
    title: str,
    text: str,
    *,
    platform: str = "",
    identity: str = "",
    category: str = "",
    address: str = "",
    date: str = "",
    votes: OnlineVotes = NOTHING_SAID,
    spot: Spot = NOWHERE,
    kind: NoteKind = NoteKind.IDEA,
) -> IdeaDraft | SkippedRow:
    """An idea out of clean texts; a row with neither title nor text, or with one too long for a card, is none.

    A platform's own keys tell its ideas apart for good, even when somebody rewrites the words. Lists of offices are
    often numbered from 1 anew, so there, without `platform`, the words belong to the key.
    """
    title = " ".join(title.split())
    if not title and not text:
        return SkippedRow(row, SkipReason.NO_IDEA)
    card = title or short_title(text)
    detail = text if title or text != card else ""
    if max(len(card), len(detail)) > TEXT_LIMIT:
        return SkippedRow(row, SkipReason.TOO_LONG)
    by_words = source_key(identity, title, text)
    return IdeaDraft(
        row=row,
        text=card,
        detail=detail,
        category=category,
        address=address,
        identity=identity,
        key=source_key(platform, identity) if platform and identity else by_words,
        earlier_key=by_words,
        date=date,
        votes=votes,
        spot=spot,
        kind=kind,
    )


def idea_sheet(
    preset: str, name: str, found: Iterable[IdeaDraft | SkippedRow], other_sheets: tuple[str, ...] = ()
) -> IdeaSheet:
    """Every idea once, and every row accounted for."""
    drafts: dict[str, IdeaDraft] = {}
    skipped: list[SkippedRow] = []
    for one in found:
        if isinstance(one, SkippedRow):
            skipped.append(one)
        elif one.key in drafts:
            skipped.append(SkippedRow(one.row, SkipReason.TWICE))
        else:
            drafts[one.key] = one
    return IdeaSheet(preset, name, len(drafts) + len(skipped), tuple(drafts.values()), tuple(skipped), other_sheets)


def source_key(*parts: str) -> str:
    """What recognises an idea again: made of its platform and its key there, or of its words."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
