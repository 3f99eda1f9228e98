"""Brings the ideas of a spreadsheet onto the board, each only once, all in one change that undo takes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from workshopdesk.app import queries
from workshopdesk.app.commands import AddNotes
from workshopdesk.app.placing import ground_below, rows_of_cards, wide_columns
from workshopdesk.app.session import Session
from workshopdesk.base.errors import DomainError
from workshopdesk.base.ids import new_id
from workshopdesk.domain.note import Note, NoteSource
from workshopdesk.domain.state import State
from workshopdesk.exchange.skipped_rows import SkippedRow, SkipReason
from workshopdesk.exchange.spreadsheet_ideas import IdeaDraft, read_ideas
from workshopdesk.exchange.table_file import Mapping


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of a file's rows: `rows_read` = `ideas_added` + number of `rows_skipped`."""

    rows_read: int
    ideas_added: int
    rows_skipped: tuple[SkippedRow, ...]
    other_sheets: tuple[str, ...]


def import_ideas(
    session: Session,
    path: Path,
    *,
    board_id: str = "",
    title_column: str = "",
    text_column: str = "",
    mapping: Mapping | None = None,
    source: NoteSource = NoteSource.ONLINE,
    ids: Callable[[], str] = new_id,
) -> ImportReport:
    """Add the ideas of a CSV or XLSX file as cards, below what lies on the board (the first one unless named).

    `mapping` names the columns where they are not recognised; `source` is the way by which the ideas came in (J6).
    Ideas that are in the workshop already, in whatever place, are not added again. Raises KnownError like
    spreadsheet_ideas.read_ideas and like the session, DomainError("board-missing"); then nothing was added.
    """
    board_id = board_id or _first_board(session.state)
    sheet = read_ideas(path, title_column=title_column, text_column=text_column, mapping=mapping)
    known = {name for note in session.state.all(Note) for name in (note.id, note.origin_key) if name}
    fresh = [draft for draft in sheet.drafts if not known & {draft.key, draft.identity}]
    fresh_keys = {draft.key for draft in fresh}
    already = [SkippedRow(draft.row, SkipReason.KNOWN) for draft in sheet.drafts if draft.key not in fresh_keys]
    if fresh:
        session.do(AddNotes(_notes(session.state, fresh, board_id, source, ids)))
    skipped = sorted([*sheet.skipped, *already], key=lambda row: row.row)
    return ImportReport(sheet.rows_read, len(fresh), tuple(skipped), sheet.other_sheets)


def _first_board(state: State) -> str:
    for board in queries.boards(state):
        return board.id
    raise DomainError("board-missing")


def _notes(
    state: State, drafts: Sequence[IdeaDraft], board_id: str, source: NoteSource, ids: Callable[[], str]
) -> tuple[Note, ...]:
    x, y = ground_below(state, board_id)
    places = rows_of_cards([draft.text for draft in drafts], x, y, wide_columns(len(drafts)))
    return tuple(
        Note(
            id=ids(),
            board_id=board_id,
            text=draft.text,
            detail=draft.detail,
            source=source,
            category=draft.category,
            origin=draft.origin,
            origin_key=draft.key,
            x=left,
            y=top,
        )
        for draft, (left, top) in zip(drafts, places, strict=True)
    )
