"""Rules N1 to N10: cards."""

from __future__ import annotations

from dataclasses import replace

from workshopdesk.app import queries
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
from workshopdesk.app.visibility import born_internal
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.areas import area_at
from workshopdesk.domain.note import Board, Colour, Note, NoteKind, NotePlace
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
        text=checked(command.text),
        colour=command.colour,
        kind=command.kind,
        source=command.source,
        rotation=command.rotation % 360,
        internal=born_internal(draft),
    )
    draft.add(laid(board, note, command.x, command.y))
    return "add-note"


@handle.register
def _(command: AddNotes, draft: Draft) -> str:
    internal = born_internal(draft)
    for number, note in enumerate(command.notes, _next_number(draft)):
        area = area_at(draft.get(Board, note.board_id), note.x, note.y)
        numbered = replace(
            note,
            number=number,
            text=checked(note.text),
            detail=checked(note.detail),
            internal=note.internal or internal,
            area_id=area.id if area else "",
        )
        draft.add(numbered)
    return "add-notes"


@handle.register
def _(command: EditNote, draft: Draft) -> str:
    draft.put(replace(draft.get(Note, command.note_id), text=checked(command.text), unconfirmed=False))
    return "edit-note"


@handle.register
def _(command: ColourNote, draft: Draft) -> str:
    draft.put(coloured(draft, draft.get(Note, command.note_id), command.colour))
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
    if command.leaves:
        # it lay upright in its cluster and goes on doing so
        note = replace(note, rotation=0.0, scale=1.0)
    draft.put(laid(draft.get(Board, note.board_id), note, command.x, command.y))
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
    _must_not_be_merged(note)
    board = draft.get(Board, command.board_id or note.board_id)
    draft.put(laid(board, replace(taken_to(draft, note, board), place=NotePlace.BOARD), command.x, command.y))
    return "return-note"


def coloured(draft: Draft, note: Note, colour: Colour) -> Note:
    """The card in another colour, and of the kind that the board's legend gives this colour (N9)."""
    board = draft.find(Board, note.board_id)
    kinds = {entry.colour: entry.kind for entry in board.legend} if board else {}
    return replace(note, colour=colour, kind=kinds.get(colour, note.kind))


def _put_away(draft: Draft, note_id: str, place: NotePlace) -> None:
    note = draft.get(Note, note_id)
    _must_not_be_merged(note)
    take_out_everywhere(draft, note_id)
    draft.put(replace(note, place=place))


def _must_not_be_merged(note: Note) -> None:
    """A source goes where its card goes, until they are taken apart (N14)."""
    if note.place is NotePlace.MERGED:
        raise DomainError("note-not-on-board", id=note.id)


def _on_board(draft: Draft, note_id: str) -> Note:
    note = draft.get(Note, note_id)
    if note.place is not NotePlace.BOARD:
        raise DomainError("note-not-on-board", id=note_id)
    return note


def checked(text: str) -> str:
    """Without trailing blanks. Raises DomainError("text-too-long")."""
    if len(text) > TEXT_LIMIT:
        raise DomainError("text-too-long", limit=TEXT_LIMIT, length=len(text))
    # half a character pair, as broken keyboards and files send it, cannot be written anywhere
    return text.encode("utf-8", "replace").decode("utf-8").rstrip()


def _next_number(draft: Draft) -> int:
    return max((note.number for note in draft.all(Note)), default=0) + 1


def taken_to(draft: Draft, note: Note, board: Board) -> Note:
    """The card as one of this board (M5). Raises DomainError("cards-face-down")."""
    if note.board_id != board.id and queries.is_hidden(draft, note):
        raise DomainError("cards-face-down", id=note.id)
    return replace(note, board_id=board.id)


def laid(board: Board, note: Note, x: float, y: float) -> Note:
    """The card with its upper left corner at x, y and what this place says about it."""
    area = area_at(board, x, y)
    kind = NoteKind(area.note_kind) if area and area.note_kind else note.kind
    return replace(note, x=x, y=y, area_id=area.id if area else "", kind=kind)
