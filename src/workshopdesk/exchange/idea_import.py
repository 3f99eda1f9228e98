"""Brings the ideas of files onto the board, each only once, all in one change that undo takes back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from workshopdesk.app import queries
from workshopdesk.app.commands_import import ImportNotes, OnlineNews
from workshopdesk.app.details import idea_pool
from workshopdesk.app.placing import ground_below, rows_of_cards, wide_columns
from workshopdesk.app.session import Session
from workshopdesk.base.errors import DomainError
from workshopdesk.base.ids import new_id
from workshopdesk.domain.note import Note, NoteSource, VoteScale
from workshopdesk.domain.programme import IdeaPool, PoolPlatform
from workshopdesk.domain.state import State
from workshopdesk.exchange.ideas.draft import IdeaDraft, IdeaSheet
from workshopdesk.exchange.ideas.idea_file import read_ideas
from workshopdesk.exchange.ideas.presets import AUTO, preset_by_key
from workshopdesk.exchange.skipped_rows import SkippedRow, SkipReason
from workshopdesk.exchange.table_file import Mapping


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of the rows: `rows_read` = `ideas_added` + number of `rows_skipped`.

    `presets` are the keys of the platforms, file by file; `ideas_refreshed` of the skipped rows brought news of online
    votes or of the address.
    """

    rows_read: int
    ideas_added: int
    rows_skipped: tuple[SkippedRow, ...]
    other_sheets: tuple[str, ...]
    presets: tuple[str, ...] = ()
    ideas_refreshed: int = 0


@dataclass(frozen=True, slots=True)
class _Arrival:
    """An idea of a file, with its address or key at the source, and the card that it is already, if it is one."""

    draft: IdeaDraft
    origin: str
    file: str
    known: Note | None


def import_ideas(
    session: Session,
    path: Path,
    *,
    preset: str = AUTO,
    board_id: str = "",
    title_column: str = "",
    text_column: str = "",
    mapping: Mapping | None = None,
    source: NoteSource = NoteSource.ONLINE,
    ids: Callable[[], str] = new_id,
) -> ImportReport:
    """Read one file and take its ideas in: idea_file.read_ideas, then take_in."""
    sheet = read_ideas(path, preset=preset, title_column=title_column, text_column=text_column, mapping=mapping)
    return take_in(session, [(path.name, sheet)], board_id=board_id, source=source, ids=ids)


def take_in(
    session: Session,
    files: Sequence[tuple[str, IdeaSheet]],
    *,
    board_id: str = "",
    source: NoteSource = NoteSource.ONLINE,
    ids: Callable[[], str] = new_id,
) -> ImportReport:
    """Add the ideas of files, each with its name, as cards below what lies on the board (the first one unless named).

    `source` is the way by which the ideas came in (J6). Ideas that are in the workshop already, in whatever place, are
    not added again; their online votes are brought up to date (O1, O3). Raises KnownError like the session,
    DomainError("board-missing"); then nothing was added.
    """
    board_id = board_id or _first_board(session.state)
    arrivals, twice = _arrivals(session.state, files)
    fresh = [arrival for arrival in arrivals if arrival.known is None]
    news = tuple(_news(arrival.known, arrival) for arrival in arrivals if arrival.known and _is_news(arrival))
    if fresh or news:
        session.do(ImportNotes(_notes(session.state, fresh, board_id, source, ids), news))
    several = len(files) > 1
    skipped = [replace(row, file=name if several else "") for name, sheet in files for row in sheet.skipped]
    skipped += [_skipped(arrival, SkipReason.KNOWN) for arrival in arrivals if arrival.known]
    skipped += [_skipped(arrival, SkipReason.TWICE) for arrival in twice]
    order = {name: i for i, (name, _) in enumerate(files)}
    return ImportReport(
        rows_read=sum(sheet.rows_read for _, sheet in files),
        ideas_added=len(fresh),
        rows_skipped=tuple(sorted(skipped, key=lambda row: (order.get(row.file, 0), row.row))),
        other_sheets=tuple(other for _, sheet in files for other in sheet.other_sheets),
        presets=tuple(sheet.preset for _, sheet in files),
        ideas_refreshed=len(news),
    )


def _first_board(state: State) -> str:
    for board in queries.boards(state):
        return board.id
    raise DomainError("board-missing")


def _arrivals(state: State, files: Sequence[tuple[str, IdeaSheet]]) -> tuple[list[_Arrival], list[_Arrival]]:
    """Every idea once, and those that a later file repeats."""
    here: dict[str, Note] = {}
    for note in state.all(Note):
        here |= {name: note for name in (note.id, note.origin_key) if name}
    pool = idea_pool(state)
    found: dict[str, _Arrival] = {}
    twice: list[_Arrival] = []
    for name, sheet in files:
        for draft in sheet.drafts:
            known = here.get(draft.key) or here.get(draft.earlier_key) or _by_identity(here, draft)
            origin = draft.address or _page(pool, sheet.preset, draft.identity) or draft.identity
            arrival = _Arrival(draft, origin, name if len(files) > 1 else "", known)
            if draft.key in found:
                twice.append(arrival)
            else:
                found[draft.key] = arrival
    return list(found.values()), twice


def _by_identity(here: dict[str, Note], draft: IdeaDraft) -> Note | None:
    """A table of our own names its cards; the keys of a platform are numbers that mean nothing elsewhere."""
    return here.get(draft.identity) if draft.key == draft.earlier_key else None


def _page(pool: IdeaPool | None, preset_key: str, identity: str) -> str:
    """The idea's page in the town's pool, for files without addresses; empty if the pool is on another platform."""
    preset = preset_by_key(preset_key)
    if pool is None or not pool.base_url or preset is None or not preset.page or not identity:
        return ""
    if pool.platform not in (PoolPlatform(preset.key), PoolPlatform.OTHER):
        return ""
    return pool.base_url.rstrip("/") + preset.page.replace("{id}", identity)


def _is_news(arrival: _Arrival) -> bool:
    known = arrival.known
    return known is not None and _news(known, arrival) != OnlineNews(known.id, known.origin, known.origin_votes)


def _news(known: Note, arrival: _Arrival) -> OnlineNews:
    """A file that tells no votes, only comments, or only a key takes nothing away."""
    better = arrival.origin.startswith(("https://", "http://")) and known.origin_key != ""
    votes, before = arrival.draft.votes, known.origin_votes
    if not votes.source:
        votes = before
    elif votes.scale is VoteScale.UNKNOWN and before.source == votes.source:
        votes = replace(before, comments=votes.comments)
    return OnlineNews(known.id, arrival.origin if better else known.origin, votes)


def _skipped(arrival: _Arrival, reason: SkipReason) -> SkippedRow:
    return SkippedRow(arrival.draft.row, reason, arrival.file)


def _notes(
    state: State, arrivals: Iterable[_Arrival], board_id: str, source: NoteSource, ids: Callable[[], str]
) -> tuple[Note, ...]:
    listed = list(arrivals)
    x, y = ground_below(state, board_id)
    places = rows_of_cards([arrival.draft.text for arrival in listed], x, y, wide_columns(len(listed)))
    return tuple(
        Note(
            id=ids(),
            board_id=board_id,
            text=arrival.draft.text,
            detail=arrival.draft.detail,
            source=source,
            kind=arrival.draft.kind,
            category=arrival.draft.category,
            origin=arrival.origin,
            origin_key=arrival.draft.key,
            origin_date=arrival.draft.date,
            origin_votes=arrival.draft.votes,
            spot=arrival.draft.spot,
            x=left,
            y=top,
        )
        for arrival, (left, top) in zip(listed, places, strict=True)
    )
