"""The first rows of a table, and what its columns seem to mean: shown before a user says so."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from workshopdesk.base.errors import KnownError
from workshopdesk.exchange.columns import Roles, guessed, is_personal
from workshopdesk.exchange.sheets import Row
from workshopdesk.exchange.table_file import HEADER_REACH, Mapping, clean, open_sheets

SHOWN_ROWS = 4
LEFT_OUT = "–"
_LEAST_COLUMNS = 2  # a title above a table fills one cell


@dataclass(frozen=True, slots=True)
class TablePreview:
    """`heads` are the words of the header by column, `rows` the first rows below it as their cells.

    Of columns about people nothing is shown but LEFT_OUT (O2).
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    guess: Mapping


def preview(path: Path, roles: Roles) -> TablePreview:
    """The sheet and header in which most roles are recognised, or else the first row that looks like a header.

    Raises KnownError as table_file.open_sheets does.
    """
    best: tuple[int, str, Row, list[Row]] | None = None
    for sheet in open_sheets(path):
        rows = list(sheet.rows(HEADER_REACH + SHOWN_ROWS))
        for index, row in enumerate(rows[:HEADER_REACH]):
            wide = sum(bool(cell) for cell in row.cells) >= _LEAST_COLUMNS
            score = len(guessed(row, roles)) * 2 + wide
            if best is None or score > best[0]:
                best = (score, sheet.name, row, rows[index + 1 : index + 1 + SHOWN_ROWS])
    if best is None:
        raise KnownError("sheet-empty")
    _, name, header, below = best
    return TablePreview(
        heads=tuple(clean(cell) for cell in header.cells),
        rows=tuple(tuple(_shown(head, row.cell(at)) for at, head in enumerate(header.cells)) for row in below),
        guess=Mapping(name, header.number, tuple(guessed(header, roles).items())),
    )


def _shown(head: str, cell: str) -> str:
    return LEFT_OUT if is_personal(head) else clean(cell)
