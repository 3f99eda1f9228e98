"""What the facilitator has locked. A lock keeps hands off; it is no secret kept from somebody who has the file."""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.base.errors import DomainError
from workshopdesk.domain.areas import area_at
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.note import Area, Board, Cluster, Note
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import Draft, State

LOCKS_ID = "locks"


@dataclass(frozen=True, slots=True, kw_only=True)
class Locks(Record):
    """The ids of all locked cards, areas and boards; the only one has the id LOCKS_ID.

    A record of its own, so that locking something is never in the way of undoing what was done to it before.
    `pin` is how domain/pins.py keeps the PIN that opens the locks, or empty.
    """

    notes: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    boards: tuple[str, ...] = ()
    pin: str = ""


def locks_of(state: State | Draft) -> Locks:
    return state.find(Locks, LOCKS_ID) or Locks(id=LOCKS_ID)


def check_locks(state: State, change_set: ChangeSet) -> None:
    """Rules L1 to L3, for every wish alike: asked what would change, not what was wished for.

    Raises DomainError("note-locked"), DomainError("area-locked") or DomainError("board-locked").
    """
    locks = locks_of(state)
    if not (locks.notes or locks.areas or locks.boards):
        return
    watch = _Watch(state, locks)
    for change in change_set:
        for record in (change.old, change.new):
            if isinstance(record, Note | Cluster):
                watch.check_board(record.board_id)
            if isinstance(record, Note):
                watch.check_note(record)
            elif isinstance(record, Stroke):
                watch.check_stroke(record)
            elif isinstance(record, Cluster):
                watch.check_frame(record)
        if isinstance(change.record, Cluster):
            watch.check_members(change.old, change.new)
        elif isinstance(change.old, Board) and (change.new is None or isinstance(change.new, Board)):
            watch.check_areas(change.old, change.new)


@dataclass(frozen=True, slots=True)
class _Watch:
    state: State
    locks: Locks

    def check_board(self, board_id: str) -> None:
        if board_id in self.locks.boards:
            raise DomainError("board-locked", id=board_id)

    def check_note(self, note: Note) -> None:
        if note.id in self.locks.notes:
            raise DomainError("note-locked", id=note.id)
        if note.area_id in self.locks.areas:
            raise DomainError("area-locked", id=note.area_id)

    def check_stroke(self, stroke: Stroke) -> None:
        note = self.state.find(Note, stroke.note_id)
        if note is not None:
            self.check_board(note.board_id)
            self.check_note(note)

    def check_frame(self, cluster: Cluster) -> None:
        board = self.state.find(Board, cluster.board_id)
        area = area_at(board, cluster.x, cluster.y) if board and self.locks.areas else None
        if area is not None and area.id in self.locks.areas:
            raise DomainError("area-locked", id=area.id)

    def check_members(self, old: Record | None, new: Record | None) -> None:
        """A locked card neither comes nor goes, and does not move with its frame."""
        before, after = _as_cluster(old), _as_cluster(new)
        moved = before is not None and after is not None and (before.x, before.y) != (after.x, after.y)
        old_members = set(before.members if before else ())
        new_members = set(after.members if after else ())
        touched = old_members | new_members if moved else old_members ^ new_members
        for note_id in touched.intersection(self.locks.notes):
            raise DomainError("note-locked", id=note_id)

    def check_areas(self, old: Board, new: Board | None) -> None:
        after: tuple[Area, ...] = new.areas if new else ()
        if old.areas != after:
            self.check_board(old.id)
        for area in old.areas:
            if area.id in self.locks.areas and area not in after:
                raise DomainError("area-locked", id=area.id)


def _as_cluster(record: Record | None) -> Cluster | None:
    return record if isinstance(record, Cluster) else None


def lock_on(state: State, note: Note) -> str:
    """What keeps a card from being changed: "note", "area" or "board", or "" for nothing."""
    locks = locks_of(state)
    if note.id in locks.notes:
        return "note"
    if note.area_id in locks.areas:
        return "area"
    return "board" if note.board_id in locks.boards else ""
