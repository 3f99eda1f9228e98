"""Opening a table from outside: CSV, XLSX or JSON, told from the first bytes, because endings lie."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from workshopdesk.base.errors import KnownError
from workshopdesk.exchange.formula_guard import unguarded
from workshopdesk.exchange.sheets import Row, Sheet

FILE_LIMIT = 64 * 1024 * 1024
HEADER_REACH = 20  # rows in which the header is looked for; lists of offices start with a title and a date
# How web pages, PDF files and pictures begin, in lower case.
_NO_TABLES = (b"<html", b"<!doctype", b"<table", b"<?xml", b"%pdf", b"\x89png", b"\xff\xd8\xff", b"gif8")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Mapping:
    """Where a user has found what a list means: the header's row as Excel numbers it, and a column for each role.

    Columns count from 0; a role that is not named has none.
    """

    sheet: str
    header_row: int
    columns: tuple[tuple[str, int], ...]

    def column(self, role: str) -> int | None:
        return dict(self.columns).get(role)


def open_sheets(path: Path) -> Sequence[Sheet]:
    """The sheets of a file, none of them read yet.

    Raises KnownError: "source-missing", "source-unreadable", "source-too-large", "sheet-format-unknown",
    "sheet-protected", "sheet-old-format", "sheet-empty", "sheet-unreadable", "sheet-too-large".
    """
    content = _content(path)
    start = content[:512].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if content.startswith(b"PK"):
        from workshopdesk.exchange.xlsx_sheets import read_xlsx

        return read_xlsx(content)
    if content.startswith(b"\xd0\xcf\x11\xe0"):  # OLE container: an old .xls, or a workbook with a password
        protected = "EncryptedPackage".encode("utf-16-le") in content
        raise KnownError("sheet-protected" if protected else "sheet-old-format")
    if start.startswith(_NO_TABLES):
        raise KnownError("sheet-format-unknown", finding=start[:9].decode("ascii", errors="replace"))
    if start.startswith((b"{", b"[")):
        from workshopdesk.exchange.json_sheets import read_json

        return read_json(content)
    from workshopdesk.exchange.csv_sheets import read_csv

    return read_csv(content)


def mapped_rows(sheets: Sequence[Sheet], mapping: Mapping) -> list[Row]:
    """The rows below the header of the sheet that a mapping names. Raises KnownError("sheet-empty")."""
    for sheet in sheets:
        if sheet.name == mapping.sheet:
            return [row for row in sheet.rows() if row.number > mapping.header_row]
    raise KnownError("sheet-empty")


def clean(cell: str) -> str:
    """A cell without control characters, without the guard against formulas, and with one kind of line break."""
    text = _CONTROL.sub("", cell.replace("\r\n", "\n").replace("\r", "\n"))
    return unguarded(text).strip()


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > FILE_LIMIT:
            raise KnownError("source-too-large", path=str(path), limit_mb=FILE_LIMIT // 1024 // 1024)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise KnownError("source-missing", path=str(path)) from error
    except OSError as error:
        raise KnownError("source-unreadable", path=str(path), finding=error.strerror or "") from error
