"""All records of one workshop in memory, and the draft on which a wish is tried out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from workshopdesk.base.errors import DomainError
from workshopdesk.domain.change import Change, ChangeSet
from workshopdesk.domain.record import Record

R = TypeVar("R", bound=Record)


class State:
    """The records by type and id. Anyone may read; only `apply` writes."""

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self._records: dict[type[Record], dict[str, Record]] = {}
        for record in records:
            self._records.setdefault(type(record), {})[record.id] = record

    def find(self, record_type: type[R], record_id: str) -> R | None:
        return self._records.get(record_type, {}).get(record_id)  # type: ignore[return-value]  # keyed by its type

    def get(self, record_type: type[R], record_id: str) -> R:
        """The record with this id. Raises DomainError("<type>-missing")."""
        return _found(self.find(record_type, record_id), record_type, record_id)

    def all(self, record_type: type[R]) -> Iterator[R]:
        """Every record of the type, in the order in which they came."""
        return iter(self._records.get(record_type, {}).values())  # type: ignore[arg-type]  # keyed by its type

    def count(self, record_type: type[Record]) -> int:
        return len(self._records.get(record_type, {}))

    def __iter__(self) -> Iterator[Record]:
        for records in self._records.values():
            yield from records.values()

    def apply(self, change_set: ChangeSet) -> None:
        for change in change_set:
            records = self._records.setdefault(type(change.record), {})
            if change.new is None:
                del records[change.record.id]
            else:
                records[change.new.id] = change.new

    def snapshot(self) -> State:
        """A copy that later changes do not reach; the records themselves are frozen and shared."""
        copy = State()
        copy._records = {record_type: dict(records) for record_type, records in self._records.items()}
        return copy


class Draft:
    """The state as a wish would have it. Nothing is real until its change set is committed."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._touched: dict[tuple[type[Record], str], Record | None] = {}

    def find(self, record_type: type[R], record_id: str) -> R | None:
        key = (record_type, record_id)
        if key in self._touched:
            return self._touched[key]  # type: ignore[return-value]  # keyed by its type
        return self._state.find(record_type, record_id)

    def get(self, record_type: type[R], record_id: str) -> R:
        """The record with this id. Raises DomainError("<type>-missing")."""
        return _found(self.find(record_type, record_id), record_type, record_id)

    def all(self, record_type: type[R]) -> Iterator[R]:
        for record in self._state.all(record_type):
            kept = self.find(record_type, record.id)
            if kept is not None:
                yield kept
        for (touched_type, record_id), touched in self._touched.items():
            if (
                touched_type is record_type
                and isinstance(touched, record_type)
                and self._state.find(record_type, record_id) is None
            ):
                yield touched

    def put(self, record: Record) -> None:
        self._touched[type(record), record.id] = record

    def add(self, record: Record) -> None:
        """Put a record that must be new. Raises DomainError("<type>-exists")."""
        if self.find(type(record), record.id) is not None:
            raise DomainError(f"{type_name(type(record))}-exists", id=record.id)
        self.put(record)

    def remove(self, record: Record) -> None:
        self._touched[type(record), record.id] = None

    def change_set(self, label: str) -> ChangeSet:
        changes = (
            Change(self._state.find(record_type, record_id), new)
            for (record_type, record_id), new in self._touched.items()
        )
        return ChangeSet(label, tuple(change for change in changes if change.old != change.new))


def type_name(record_type: type[Record]) -> str:
    """The type's name in error codes and files: FieldOfAction -> field_of_action."""
    name = record_type.__name__
    return "".join(f"_{letter.lower()}" if letter.isupper() and i else letter.lower() for i, letter in enumerate(name))


def _found(record: R | None, record_type: type[R], record_id: str) -> R:
    if record is None:
        raise DomainError(f"{type_name(record_type)}-missing", id=record_id)
    return record
