"""Rules L4 and L5: locking and opening are facts; no key takes them back."""

from __future__ import annotations

from dataclasses import replace

from workshopdesk.app.commands import LockArea, LockBoard, LockNote, SetPin
from workshopdesk.app.handlers.dispatch import handle
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.locks import locks_of
from workshopdesk.domain.note import Board, Note
from workshopdesk.domain.state import Draft


@handle.register
def _(command: LockNote, draft: Draft) -> str:
    draft.get(Note, command.note_id)
    locks = locks_of(draft)
    draft.put(replace(locks, notes=_with(locks.notes, command.note_id, command.locked)))
    return "lock-note" if command.locked else "open-note"


@handle.register
def _(command: LockArea, draft: Draft) -> str:
    if not any(area.id == command.area_id for board in draft.all(Board) for area in board.areas):
        raise DomainError("area-missing", id=command.area_id)
    locks = locks_of(draft)
    draft.put(replace(locks, areas=_with(locks.areas, command.area_id, command.locked)))
    return "lock-area" if command.locked else "open-area"


@handle.register
def _(command: LockBoard, draft: Draft) -> str:
    draft.get(Board, command.board_id)
    locks = locks_of(draft)
    draft.put(replace(locks, boards=_with(locks.boards, command.board_id, command.locked)))
    return "lock-board" if command.locked else "open-board"


@handle.register
def _(command: SetPin, draft: Draft) -> str:
    draft.put(replace(locks_of(draft), pin=command.kept))
    return "set-pin"


def _with(ids: tuple[str, ...], one: str, locked: bool) -> tuple[str, ...]:
    others = tuple(other for other in ids if other != one)
    return (*others, one) if locked else others
