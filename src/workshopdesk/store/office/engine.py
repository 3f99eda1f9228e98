"""The one seam between the two kinds of catalogue: how a database is asked, filled and locked.

SQL is written once, with ? for values and what both databases understand; the few words in which they differ are
attributes. Measured on both: STORAGE.md §4.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol

Value = str | int | float | bytes | None
Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Dialect:
    """`name` is "sqlite" or "postgresql"; `real` is the type of a number of eight bytes, `bytes` that of a file,
    `strict` ends a table.

    `searched` is what a search reads ideas from, with the idea as `i`, and `text`, `number` the columns it looks into.
    `make_searchable` takes the lowest and the highest number of new ideas; empty: the database does it by itself.
    """

    name: str
    real: str
    bytes: str
    strict: str
    searched: str
    text: str
    number: str
    make_searchable: str


class Engine(Protocol):
    """Every method raises KnownError, see faults.py."""

    @property
    def dialect(self) -> Dialect: ...

    def rows(self, sql: str, values: Sequence[Value] = ()) -> list[Row]: ...

    def run(self, sql: str, values: Sequence[Value] = ()) -> None: ...

    def run_many(self, sql: str, rows: Iterable[Sequence[Value]]) -> None: ...

    def fill(self, table: str, columns: Sequence[str], rows: Sequence[Sequence[Value]]) -> None:
        """Insert many new rows in the fastest way."""
        ...

    def writing(self) -> AbstractContextManager[None]:
        """A transaction, all or nothing, in which nobody else writes."""
        ...

    def close(self) -> None: ...
