"""Rules N1 to N9: cards."""

from __future__ import annotations

from dataclasses import replace

from workshopdesk.app.commands import (
    AddNote,
    AddNotes,
    BinNote,
    ColourNote,
    EditNote,
    MarkNote,
    MoveNote,
    ParkNote,
    ReturnNote,
    SetNoteKind,
    TurnNote,
)
from workshopdesk.app.handlers.dispatch import handle
from workshopdesk.app.handlers.membership import take_out, take_out_everywhere
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.note import Area, Board, Note, NotePlace
from workshopdesk.domain.state import Draft

TEXT_LIMIT = 10_000
SMALLEST, LARGEST = 0.5, 3.0


@handle.register
def _(command: AddNote, draft: Draft) -> str:
    board = draft.get(Board, command.board_id)
    note = Note(
        id=command.note_id,
        board_id=board.id,
        number=_next_number(draft),
        text=_checked(command.text),
        colour=command.colour,
        kind=command.kind,
        source=command.source,
        x=command.x,
        y=command.y,
        area_id=_area_at(board, command.x, command.y),
    )
    draft.add(note)
    return "add-note"


@handle.register
def _(command: AddNotes, draft: Draft) -> str:
    for number, note in enumerate(command.notes, _next_number(draft)):
        area_id = _area_at(draft.get(Board, note.board_id), note.x, note.y)
        text, detail = _checked(note.text), _checked(note.detail)
        draft.add(replace(note, number=number, text=text, detail=detail, area_id=area_id))
    return "add-notes"


@handle.register
def _(command: EditNote, draft: Draft) -> str:
    draft.put(replace(draft.get(Note, command.note_id), text=_checked(command.text)))
    return "edit-note"


@handle.register
def _(command: ColourNote, draft: Draft) -> str:
    draft.put(replace(draft.get(Note, command.note_id), colour=command.colour))
    return "colour-note"


@handle.register
def _(command: SetNoteKind, draft: Draft) -> str:
    draft.put(replace(draft.get(Note, command.note_id), kind=command.kind))
    return "set-note-kind"


@handle.register
def _(command: MarkNote, draft: Draft) -> str:
    draft.put(replace(draft.get(Note, command.note_id), flash=command.flash, unclear=command.unclear))
    return "mark-note"


@handle.register
def _(command: MoveNote, draft: Draft) -> str:
    note = _on_board(draft, command.note_id)
    take_out(draft, note.id, command.leaves)
    area_id = _area_at(draft.get(Board, note.board_id), command.x, command.y)
    draft.put(replace(note, x=command.x, y=command.y, area_id=area_id))
    return "move-note"


@handle.register
def _(command: TurnNote, draft: Draft) -> str:
    scale = min(LARGEST, max(SMALLEST, command.scale))
    draft.put(replace(_on_board(draft, command.note_id), rotation=command.rotation % 360, scale=scale))
    return "turn-note"


@handle.register
def _(command: ParkNote, draft: Draft) -> str:
    _put_away(draft, command.note_id, NotePlace.PARKING_LOT)
    return "park-note"


@handle.register
def _(command: BinNote, draft: Draft) -> str:
    _put_away(draft, command.note_id, NotePlace.BIN)
    return "bin-note"


@handle.register
def _(command: ReturnNote, draft: Draft) -> str:
    note = draft.get(Note, command.note_id)
    if note.place is NotePlace.BOARD:
        raise DomainError("note-on-board", id=note.id)
    area_id = _area_at(draft.get(Board, note.board_id), command.x, command.y)
    draft.put(replace(note, place=NotePlace.BOARD, x=command.x, y=command.y, area_id=area_id))
    return "return-note"


def _put_away(draft: Draft, note_id: str, place: NotePlace) -> None:
    note = draft.get(Note, note_id)
    take_out_everywhere(draft, note_id)
    draft.put(replace(note, place=place))


def _on_board(draft: Draft, note_id: str) -> Note:
    note = draft.get(Note, note_id)
    if note.place is not NotePlace.BOARD:
        raise DomainError("note-not-on-board", id=note_id)
    return note


def _checked(text: str) -> str:
    """Without trailing blanks. Raises DomainError("text-too-long")."""
    if len(text) > TEXT_LIMIT:
        raise DomainError("text-too-long", limit=TEXT_LIMIT, length=len(text))
    # half a character pair, as broken keyboards and files send it, cannot be written anywhere
    return text.encode("utf-8", "replace").decode("utf-8").rstrip()


def _next_number(draft: Draft) -> int:
    return max((note.number for note in draft.all(Note)), default=0) + 1


def _area_at(board: Board, x: float, y: float) -> str:
    def holds(area: Area) -> bool:
        return area.x <= x < area.x + area.width and area.y <= y < area.y + area.height

    return next((area.id for area in board.areas if holds(area)), "")
