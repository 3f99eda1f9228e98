"""Copies of one workshop that went on at several tables, laid together: every operation once, in an order of its own.

The order is lamport, device, id, never a clock: laptops without a network tell different times. Fields are written one
by one, the last operation wins; where an earlier one had changed the same field to something else, the two are listed
as a conflict. Whatever order the copies come in, and however often they are merged, the result is the same.
Method and figures: STORAGE.md §2.
"""

from __future__ import annotations

import dataclasses
import hashlib
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from workshopdesk.app.erased_tables import erased_everywhere
from workshopdesk.app.journal import EntryKind, JournalEntry
from workshopdesk.app.operation import Operation
from workshopdesk.app.table_ballots import further_ballot
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import Ballot
from workshopdesk.domain.change import Change, ChangeSet
from workshopdesk.domain.note import Board, Cluster, Note
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State, type_name
from workshopdesk.domain.workshop import Workshop

MERGER = "merge"
"""The device of the one operation that the merge itself adds."""

_Numbered = TypeVar("_Numbered", Note, Cluster)
RecordKey = tuple[type[Record], str]

_LABEL = "merge-tables"
_MOVES = frozenset({"x", "y", "rotation", "scale"})  # two hands at one card: nothing that anybody said is lost


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two laptops changed the same. `field` is empty where one had removed the record; `device` is the one that won."""

    record: str
    id: str
    field: str
    device: str


@dataclass(frozen=True, slots=True)
class MergedTables:
    """`added`: how many operations each copy has that none before it had. `renumbered`: cards with a new number.

    `erased` are the ids of cards that were erased at one table and therefore are at every table.
    """

    operations: tuple[Operation, ...]
    state: State
    added: tuple[int, ...]
    conflicts: tuple[Conflict, ...]
    renumbered: int
    erased: frozenset[str]


def merge_tables(copies: Sequence[Sequence[Operation]]) -> MergedTables:
    """Raises DomainError("tables-too-few") and ("tables-of-different-workshops")."""
    if len(copies) < 2:  # one table has nothing to be merged with
        raise DomainError("tables-too-few")
    cleaned, erased = erased_everywhere(copies)
    all_of_them: dict[str, Operation] = {}
    added: list[int] = []
    for copy in cleaned:
        before = len(all_of_them)
        for one in copy:
            all_of_them.setdefault(one.entry.id, one)
        added.append(len(all_of_them) - before)
    operations = sorted(all_of_them.values(), key=lambda one: one.order)
    played = _Replay()
    for one in operations:
        played.play(one)
    state = State(played.records.values())
    if state.count(Workshop) != 1:
        raise DomainError("tables-of-different-workshops")
    settled, renumbered = _settled(state, played.removed)
    if settled:
        state.apply(settled)
        operations.append(_last(operations, settled))
    return MergedTables(tuple(operations), state, tuple(added), tuple(played.conflicts), renumbered, erased)


def laid_over_each_other(entries: Iterable[JournalEntry]) -> dict[RecordKey, Record]:
    """The records that a journal gives when only the fields that an entry changed are written."""
    played = _Replay()
    for entry in entries:
        played.play(Operation(0, "", entry))
    return played.records


@dataclass(slots=True)
class _Replay:
    records: dict[RecordKey, Record] = field(default_factory=dict)
    removed: dict[RecordKey, Record] = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)

    def play(self, operation: Operation) -> None:
        for change in operation.entry.change_set:
            self._play(change, operation.device)

    def _play(self, change: Change, device: str) -> None:
        key = type(change.record), change.record.id
        there = self.records.get(key)
        if change.new is None:
            if there is not None:
                if there != change.old:
                    self._conflict(key, "", device)
                self.removed[key] = self.records.pop(key)
        elif there is None:
            if change.old is not None:
                self._conflict(key, "", device)
            self.records[key] = change.new
        elif counted := _one_outcome(there, change):
            self._conflict(key, "state", device)
            self.records[key] = counted
        else:
            self.records[key] = self._laid_over(there, change.old, change.new, device)

    def _laid_over(self, there: Record, old: Record | None, new: Record, device: str) -> Record:
        changed = {}
        for one in dataclasses.fields(new):
            value = getattr(new, one.name)
            before = getattr(old, one.name) if old is not None else None
            if old is not None and value == before:
                continue
            current = getattr(there, one.name)
            if current not in (before, value) and one.name not in _MOVES:
                self._conflict((type(new), new.id), one.name, device)
            changed[one.name] = value
        return dataclasses.replace(there, **changed)

    def _conflict(self, key: RecordKey, name: str, device: str) -> None:
        self.conflicts.append(Conflict(type_name(key[0]), key[1], name, device))


def _one_outcome(there: Record, change: Change) -> Ballot | None:
    """The ballot that counts where two tables brought the same one to different outcomes."""
    if not isinstance(there, Ballot) or not isinstance(change.new, Ballot):
        return None
    return further_ballot(there, change.old if isinstance(change.old, Ballot) else None, change.new)


def _settled(state: State, removed: dict[RecordKey, Record]) -> tuple[ChangeSet, int]:
    """What no single laptop could know: numbers given twice, a card in two groups, a board that others still needed."""
    changes: list[Change] = []
    boards = {board.id for board in state.all(Board)}
    needed = {note.board_id for note in state.all(Note)} | {cluster.board_id for cluster in state.all(Cluster)}
    needed -= boards
    changes += [Change(None, removed[Board, board_id]) for board_id in sorted(needed) if (Board, board_id) in removed]
    cards = _numbered_anew(state.all(Note))
    changes += [Change(state.get(Note, card.id), card) for card in cards]
    clusters = {cluster.id: cluster for cluster in _numbered_anew(state.all(Cluster))}
    notes = {note.id for note in state.all(Note)}
    taken: set[str] = set()
    for cluster in state.all(Cluster):
        members = tuple(note for note in cluster.members if note in notes and note not in taken)
        taken |= set(members)
        if members != cluster.members:
            clusters[cluster.id] = dataclasses.replace(clusters.get(cluster.id, cluster), members=members)
    changes += [Change(state.get(Cluster, one.id), one) for one in clusters.values()]
    return ChangeSet(_LABEL, tuple(changes)), len(cards)


def _numbered_anew(things: Iterable[_Numbered]) -> list[_Numbered]:
    """Those whose number another had before, with numbers that nobody has."""
    every = list(things)
    free = max((one.number for one in every), default=0) + 1
    given: set[int] = set()
    anew: list[_Numbered] = []
    for one in every:
        if one.number in given:
            anew.append(dataclasses.replace(one, number=free))
            free += 1
        given.add(one.number)
    return anew


def _last(operations: Sequence[Operation], settled: ChangeSet) -> Operation:
    """The same operations give the same one, on whichever computer they are merged."""
    mark = hashlib.sha256("\n".join(one.entry.id for one in operations).encode()).digest()
    entry = JournalEntry(str(uuid.UUID(bytes=mark[:16], version=5)), operations[-1].entry.at, EntryKind.FACT, settled)
    return Operation(operations[-1].lamport + 1, MERGER, entry)
