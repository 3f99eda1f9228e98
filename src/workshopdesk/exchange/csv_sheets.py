"""CSV files as people send them: with or without BOM, UTF-8, UTF-16 or Windows-1252, `;`, `,` or tab."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from workshopdesk.base.errors import KnownError
from workshopdesk.exchange.sheets import COLUMN_LIMIT, ROW_LIMIT, Row

DELIMITERS = ";,\t"
_SAMPLE = 20
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


@dataclass(frozen=True, slots=True)
class CsvSheet:
    """A CSV file is one sheet without a name. `skipped` lines stand before the first record (Excel's "sep=;")."""

    text: str
    delimiter: str
    skipped: int = 0
    name: str = ""

    def rows(self, first: int | None = None) -> Sequence[Row]:
        found = list(islice(self._filled(), ROW_LIMIT + 1 if first is None else first))
        if len(found) > ROW_LIMIT:
            raise KnownError("sheet-too-long", limit=ROW_LIMIT)
        return found

    def _filled(self) -> Iterator[Row]:
        try:
            for number, record in enumerate(_records(self.text, self.delimiter), self.skipped + 1):
                cells = tuple(cell.strip() for cell in record[:COLUMN_LIMIT])
                if any(cells):
                    yield Row(number, cells)
        except csv.Error as error:
            raise KnownError("sheet-unreadable", finding=str(error)) from error


def read_csv(content: bytes) -> list[CsvSheet]:
    """The one sheet of a CSV file. Raises KnownError: "sheet-empty", "sheet-unreadable"."""
    text = _decode(content)
    if not text.strip():
        raise KnownError("sheet-empty")
    if text[:4].lower() == "sep=" and len(text) > 4:
        return [CsvSheet(text.partition("\n")[2], text[4], skipped=1)]
    return [CsvSheet(text, _delimiter(text))]


def _records(text: str, delimiter: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)


def _decode(content: bytes) -> str:
    """Raises KnownError("sheet-unreadable") for bytes that are no text in any of the usual encodings."""
    for bom, encoding in _BOMS:
        if content.startswith(bom):
            return _without_nul(content[len(bom) :].decode(encoding, errors="replace"))
    try:
        return _without_nul(content.decode("utf-8"))
    except UnicodeDecodeError:
        # Windows-1252 leaves five bytes undefined; they do not occur in real texts.
        return _without_nul(content.decode("cp1252", errors="replace"))


def _without_nul(text: str) -> str:
    if "\0" in text:
        raise KnownError("sheet-unreadable", finding="binary content")
    return text


def _delimiter(text: str) -> str:
    """The delimiter that splits most of the first records into equally many fields, then the one with the most fields.

    Single records may differ: a heading above the table, an unquoted text that holds the delimiter.
    """

    def quality(delimiter: str) -> tuple[int, int]:
        try:
            widths = [len(record) for record in islice(_records(text, delimiter), _SAMPLE)]
        except csv.Error:
            return (0, 0)
        return max(((widths.count(width), width) for width in widths if width > 1), default=(0, 0))

    return max(DELIMITERS, key=quality)
