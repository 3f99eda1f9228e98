"""One line of the journal: what was wished, when, and how it stands to undo and redo."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workshopdesk.domain.change import ChangeSet


class EntryKind(StrEnum):
    """`do` can be undone; `fact` cannot (a timer ran, a ballot was closed); `undo` and `redo` name another entry."""

    DO = "do"
    FACT = "fact"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """`id` is a fresh UUIDv7, `at` ISO 8601 with zone, `refers_to` the entry that an undo or redo concerns.

    With an erased card `refers_to` has its id and those of its copies, apart by blanks: other laptops erase them too.
    """

    id: str
    at: str
    kind: EntryKind
    change_set: ChangeSet
    refers_to: str = ""


@dataclass(frozen=True, slots=True)
class JournalLine:
    """A journal entry without its changes, as undo needs it."""

    id: str
    kind: EntryKind
    label: str
    refers_to: str
