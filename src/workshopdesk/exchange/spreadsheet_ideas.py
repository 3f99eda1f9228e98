"""Ideas out of a spreadsheet: which rows are ideas, what stands on their cards, which rows are left out and why."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from workshopdesk.app.handlers.notes import TEXT_LIMIT
from workshopdesk.app.queries import short_title
from workshopdesk.base.errors import KnownError
from workshopdesk.exchange.columns import Columns, Wanted, no_columns, recognise
from workshopdesk.exchange.formula_guard import unguarded
from workshopdesk.exchange.sheets import Row, Sheet

FILE_LIMIT = 64 * 1024 * 1024
HEADER_REACH = 20  # rows in which the header is looked for; lists of offices start with a title and a date
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


class SkipReason(StrEnum):
    """Why a row became no card; the words for it are in app/messages."""

    NO_IDEA = "row-without-idea"
    TWICE = "row-twice"
    KNOWN = "row-known"
    TOO_LONG = "row-too-long"


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """`row` is the number that Excel shows."""

    row: int
    reason: SkipReason


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


def read_ideas(path: Path, *, title_column: str = "", text_column: str = "") -> IdeaSheet:
    """The ideas of a CSV or XLSX file, from its first sheet that has a header with a title or a text.

    Raises KnownError: "source-missing", "source-unreadable", "source-too-large", "sheet-format-unknown",
    "sheet-protected", "sheet-old-format", "sheet-empty", "sheet-unreadable", "sheet-too-large", "sheet-too-long",
    "column-missing", "no-idea-column".
    """
    wanted = Wanted(title_column.strip(), text_column.strip())
    sheets = _sheets(_content(path))
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


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > FILE_LIMIT:
            raise KnownError("source-too-large", path=str(path), limit_mb=FILE_LIMIT // 1024 // 1024)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise KnownError("source-missing", path=str(path)) from error
    except OSError as error:
        raise KnownError("source-unreadable", path=str(path), finding=error.strerror or "") from error


def _sheets(content: bytes) -> Sequence[Sheet]:
    """Told from the first bytes, because endings lie."""
    start = content[:512].lstrip().lower()
    if content.startswith(b"PK"):
        from workshopdesk.exchange.xlsx_sheets import read_xlsx

        return read_xlsx(content)
    if content.startswith(b"\xd0\xcf\x11\xe0"):  # OLE container: an old .xls, or a workbook with a password
        protected = "EncryptedPackage".encode("utf-16-le") in content
        raise KnownError("sheet-protected" if protected else "sheet-old-format")
    if start.startswith((b"<html", b"<!doctype", b"<table", b"<?xml", b"%pdf", b"{", b"[")):
        raise KnownError("sheet-format-unknown", finding=start[:9].decode("ascii", errors="replace"))
    from workshopdesk.exchange.csv_sheets import read_csv

    return read_csv(content)


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
    title = " ".join(_clean(row.cell(columns.title)).split())
    text = _clean(row.cell(columns.text))
    if not title and not text:
        return None
    identity = _clean(row.cell(columns.identity))
    card = title or short_title(text)
    return IdeaDraft(
        row=row.number,
        text=card,
        detail=text if title or text != card else "",
        category=_clean(row.cell(columns.category)),
        origin=_clean(row.cell(columns.address)) or identity,
        identity=identity,
        key=_key(identity, title, text),
    )


def _key(identity: str, title: str, text: str) -> str:
    """Lists are often numbered from 1 anew, so the key at the source alone does not tell one idea from another."""
    return hashlib.sha256("\x1f".join((identity, title, text)).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _clean(cell: str) -> str:
    text = _CONTROL.sub("", cell.replace("\r\n", "\n").replace("\r", "\n"))
    return unguarded(text).strip()
