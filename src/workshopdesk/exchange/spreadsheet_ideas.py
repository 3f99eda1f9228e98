"""Ideas out of a spreadsheet: which rows are ideas, what stands on their cards, which rows are left out and why."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from workshopdesk.app.handlers.notes import TEXT_LIMIT
from workshopdesk.app.queries import short_title
from workshopdesk.base.errors import KnownError
from workshopdesk.exchange.columns import Columns, Wanted, mapped_columns, no_columns, recognise
from workshopdesk.exchange.sheets import Row, Sheet
from workshopdesk.exchange.skipped_rows import SkippedRow, SkipReason
from workshopdesk.exchange.table_file import HEADER_REACH, Mapping, clean, mapped_rows, open_sheets


@dataclass(frozen=True, slots=True)
class IdeaDraft:
    """One idea of a file. `text` goes on the card, `detail` is the long text word for word, or empty.

    `origin` is the idea's address, or its key at the source; `identity` that key alone; `key` recognises the idea.
    """

    row: int
    text: str
    detail: str
    category: str
    origin: str
    identity: str
    key: str


@dataclass(frozen=True, slots=True)
class IdeaSheet:
    """What a file holds. `rows_read` counts the rows after the header that hold anything at all.

    `other_sheets` are further sheets of the file that look like lists of ideas and were not read.
    """

    name: str
    rows_read: int
    drafts: tuple[IdeaDraft, ...]
    skipped: tuple[SkippedRow, ...]
    other_sheets: tuple[str, ...] = ()


def read_ideas(
    path: Path, *, title_column: str = "", text_column: str = "", mapping: Mapping | None = None
) -> IdeaSheet:
    """The ideas of a CSV or XLSX file, from its first sheet that has a header with a title or a text.

    With a `mapping` (roles: columns.IDEA_ROLES) exactly what it names is read, and nothing is guessed.

    Raises KnownError: "source-missing", "source-unreadable", "source-too-large", "sheet-format-unknown",
    "sheet-protected", "sheet-old-format", "sheet-empty", "sheet-unreadable", "sheet-too-large", "sheet-too-long",
    "column-missing", "no-idea-column".
    """
    wanted = Wanted(title_column.strip(), text_column.strip())
    sheets = open_sheets(path)
    if mapping is not None:
        return _ideas(mapping.sheet, mapped_rows(sheets, mapping), mapped_columns(mapping), ())
    for index, sheet in enumerate(sheets):
        found = _header(sheet, wanted)
        if found is not None:
            header, columns = found
            rows = [row for row in sheet.rows() if row.number > header.number]
            others = tuple(other.name for other in sheets[index + 1 :] if _header(other, wanted) is not None)
            return _ideas(sheet.name, rows, columns, others)
    first = next((row for sheet in sheets for row in sheet.rows(1)), None)
    if first is None:
        raise KnownError("sheet-empty")
    raise no_columns(first.cells, wanted)


def _header(sheet: Sheet, wanted: Wanted) -> tuple[Row, Columns] | None:
    for row in sheet.rows(HEADER_REACH):
        columns = recognise(row, wanted)
        if columns is not None:
            return row, columns
    return None


def _ideas(name: str, rows: Sequence[Row], columns: Columns, others: tuple[str, ...]) -> IdeaSheet:
    drafts: dict[str, IdeaDraft] = {}
    skipped: list[SkippedRow] = []
    for row in rows:
        draft = _draft(row, columns)
        if draft is None:
            skipped.append(SkippedRow(row.number, SkipReason.NO_IDEA))
        elif max(len(draft.text), len(draft.detail)) > TEXT_LIMIT:
            skipped.append(SkippedRow(row.number, SkipReason.TOO_LONG))
        elif draft.key in drafts:
            skipped.append(SkippedRow(row.number, SkipReason.TWICE))
        else:
            drafts[draft.key] = draft
    return IdeaSheet(name, len(rows), tuple(drafts.values()), tuple(skipped), others)


def _draft(row: Row, columns: Columns) -> IdeaDraft | None:
    """The row as an idea; None if it has neither a title nor a text."""
    title = " ".join(clean(row.cell(columns.title)).split())
    text = clean(row.cell(columns.text))
    if not title and not text:
        return None
    identity = clean(row.cell(columns.identity))
    card = title or short_title(text)
    return IdeaDraft(
        row=row.number,
        text=card,
        detail=text if title or text != card else "",
        category=clean(row.cell(columns.category)),
        origin=clean(row.cell(columns.address)) or identity,
        identity=identity,
        key=_key(identity, title, text),
    )


def _key(identity: str, title: str, text: str) -> str:
    """Lists are often numbered from 1 anew, so the key at the source alone does not tell one idea from another."""
    return hashlib.sha256("\x1f".join((identity, title, text)).encode("utf-8", "surrogatepass")).hexdigest()[:32]
