"""What happened to a workshop: the one shape that undo, journal and views share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workshopdesk.domain.record import Record


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after. `old` is None for a new record, `new` is None for a removed one."""

    old: Record | None
    new: Record | None

    @property
    def record(self) -> Record:
        """The record that tells type and id, whichever side has it."""
        record = self.new or self.old
        if record is None:
            raise ValueError("a change needs an old or a new record")
        return record

    def reversed(self) -> Change:
        return Change(self.new, self.old)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Everything that one wish changed. `label` is the wish's key, for example "move-note"."""

    label: str
    changes: tuple[Change, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.changes)

    def __iter__(self) -> Iterator[Change]:
        return iter(self.changes)

    def of(self, record_type: type[Record]) -> Iterator[Change]:
        """The changes of one record type."""
        return (change for change in self.changes if isinstance(change.record, record_type))

    def reversed(self) -> ChangeSet:
        return ChangeSet(self.label, tuple(change.reversed() for change in reversed(self.changes)))
