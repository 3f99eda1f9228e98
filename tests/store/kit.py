"""Real workshop files to test on, and records of every type with arbitrary content."""

from __future__ import annotations

import types
import typing
from dataclasses import fields, is_dataclass
from pathlib import Path

from hypothesis import strategies as st

from workshopdesk.app.commands import CreateWorkshop
from workshopdesk.app.journal import EntryKind, JournalEntry
from workshopdesk.app.session import Session
from workshopdesk.base.ids import new_id
from workshopdesk.domain.catalogue import RECORD_TYPES
from workshopdesk.domain.change import Change, ChangeSet
from workshopdesk.domain.note import Board, Note
from workshopdesk.domain.record import Record
from workshopdesk.domain.workshop import Workshop
from workshopdesk.store.workshop_file import WorkshopFile

DEVICE = "laptop"
AT = "2026-11-21T09:00:00+01:00"
TITLE = "Poller und Schilder - gefährliche Hindernisse"  # Bonn cycling dialogue, see tests/data/old_files


def new_workshop(path: Path) -> Session:
    """A session on a new file with a workshop and one board called "board"."""
    session = Session(WorkshopFile.create(path, device=DEVICE))
    session.do(CreateWorkshop((Workshop(id="workshop", title="Radverkehr in Bonn"), Board(id="board"))))
    return session


def entry(*changes: Change, entry_id: str = "", label: str = "add-note") -> JournalEntry:
    return JournalEntry(entry_id or new_id(), AT, EntryKind.DO, ChangeSet(label, changes))


def note_entry(note_id: str, text: str = TITLE) -> JournalEntry:
    return entry(Change(None, Note(id=note_id, board_id="board", text=text)))


def everything(records: typing.Iterable[Record]) -> dict[tuple[type[Record], str], Record]:
    """Records by type and id: equal when two workshops are equal."""
    return {(type(record), record.id): record for record in records}


def of_hint(hint: object) -> st.SearchStrategy[typing.Any]:
    """Values of a field's type; numbers as a file can hold them."""
    if typing.get_origin(hint) is tuple:
        return st.lists(of_hint(typing.get_args(hint)[0]), max_size=3).map(tuple)
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        return st.one_of([of_hint(part) for part in typing.get_args(hint)])
    if is_dataclass(hint):
        hints = typing.get_type_hints(hint)
        return st.builds(hint, **{field.name: of_hint(hints[field.name]) for field in fields(hint)})
    if hint is int:
        return st.integers(-(2**63), 2**63 - 1)
    if hint is float:
        return st.floats(-1e299, 1e299)
    assert isinstance(hint, type), hint
    return st.from_type(hint)


def records(*record_types: type[Record]) -> st.SearchStrategy[Record]:
    """Records of the types given, or of any type."""
    return st.one_of([of_hint(record_type) for record_type in record_types or RECORD_TYPES])
