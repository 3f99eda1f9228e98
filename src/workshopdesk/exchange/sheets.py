"""The shape that every spreadsheet takes after reading, whatever file it came from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

# A board is measured with 10,000 cards; a sheet with more rows than this is not a list of ideas.
ROW_LIMIT = 50_000
COLUMN_LIMIT = 512


@dataclass(frozen=True, slots=True)
class Row:
    """One row with at least one filled cell; `number` is the row's number as Excel shows it, from 1."""

    number: int
    cells: tuple[str, ...]

    def cell(self, index: int | None) -> str:
        """The text of a cell; empty for a column that does not exist."""
        return self.cells[index] if index is not None and index < len(self.cells) else ""


class Sheet(Protocol):
    """One sheet of a file."""

    @property
    def name(self) -> str: ...

    def rows(self, first: int | None = None) -> Sequence[Row]:
        """The rows that hold anything at all, or only the first so many. Raises KnownError("sheet-too-long")."""
        ...
