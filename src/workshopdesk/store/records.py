"""Maps any record type to its table: the table has the type's name, its columns have the fields' names."""

from __future__ import annotations

import dataclasses
from typing import Any, get_type_hints

import msgspec

from workshopdesk.app import codec
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.catalogue import RECORD_TYPES
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import type_name

Row = tuple[Any, ...]

_TRUTH = {0: False, 1: True}


class RecordTable:
    """The statements and conversions of one record type. Plain values stay, bool is 0 or 1, the rest is JSON text."""

    def __init__(self, record_type: type[Record]) -> None:
        hints = get_type_hints(record_type)
        self.name = type_name(record_type)
        self.columns = tuple(field.name for field in dataclasses.fields(record_type))
        self._truths = tuple(name for name in self.columns if hints[name] is bool)
        self._nested = tuple(name for name in self.columns if not _is_plain(hints[name]))

        table = f'"{self.name}"'
        names = ", ".join(f'"{name}"' for name in self.columns)
        values = ", ".join("?" for _ in self.columns)
        updates = ", ".join(f'"{name}" = excluded."{name}"' for name in self.columns if name != "id")
        self.select = f"select {names} from {table} order by rowid"
        self.put = f'insert into {table} ({names}) values ({values}) on conflict ("id") do update set {updates}'
        self.delete = f'delete from {table} where "id" = ?'

    def to_row(self, record: Record) -> Row:
        values = codec.to_builtins(record)
        for name in self._nested:
            values[name] = msgspec.json.encode(values[name]).decode()
        return tuple(values[name] for name in self.columns)

    def from_row(self, row: Row) -> Record:
        """Raises KnownError("data-invalid") with the finding, never with the value."""
        values = dict(zip(self.columns, row, strict=True))
        for name in self._truths:
            values[name] = _TRUTH.get(values[name], values[name])
        for name in self._nested:
            values[name] = self._decoded(name, values[name])
        return codec.from_builtins(self.name, values)

    def _decoded(self, column: str, text: Any) -> object:
        try:
            return msgspec.json.decode(text)
        except (msgspec.DecodeError, TypeError) as error:
            raise KnownError("data-invalid", finding=f"{self.name}.{column} is not JSON") from error


def _is_plain(hint: object) -> bool:
    return isinstance(hint, type) and issubclass(hint, str | int | float)


TABLES: dict[type[Record], RecordTable] = {record_type: RecordTable(record_type) for record_type in RECORD_TYPES}
