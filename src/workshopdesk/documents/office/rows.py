"""A sheet of a workbook before it is written: heads, columns and typed cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workshopdesk.documents.wording.office import SheetWords

Cell = str | int | float | date | None
"""Texts stay texts whatever they begin with; None is an empty cell."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """`widths` are in characters of Excel's standard type, one for each head; every row has a cell for each head."""

    words: SheetWords
    widths: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...]


def day(text: str) -> Cell:
    """A date where the text is YYYY-MM-DD, the text itself where it is not, nothing where there is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text or None


def counted(number: int) -> int | None:
    """Votes that were not counted are -1 in the record and an empty cell in a table."""
    return None if number < 0 else number


def number_or_list(numbers: Sequence[int]) -> Cell:
    """One number as a number, several as a text "3, 5", none as nothing."""
    if len(numbers) == 1:
        return numbers[0]
    return ", ".join(map(str, numbers)) or None
