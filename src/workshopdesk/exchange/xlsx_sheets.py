"""Excel workbooks, read only: cell values as they were last calculated; formulas are never run."""

from __future__ import annotations

import io
import logging
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import islice
from typing import Any

from workshopdesk.base.errors import KnownError
from workshopdesk.exchange.archive import CHUNK, DAMAGE
from workshopdesk.exchange.sheets import COLUMN_LIMIT, ROW_LIMIT, Row

log = logging.getLogger(__name__)

LAST_ROW = 1_048_576  # ECMA-376: a sheet ends there
UNPACKED_LIMIT = 256 * 1024 * 1024
_ERRORS = frozenset({"#N/A", "#NV", "#REF!", "#BEZUG!", "#VALUE!", "#WERT!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"})


@dataclass(frozen=True, slots=True)
class XlsxSheet:
    worksheet: Any  # openpyxl has no types

    @property
    def name(self) -> str:
        return str(self.worksheet.title)

    def rows(self, first: int | None = None) -> Sequence[Row]:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl tells of every Excel feature that it leaves out
            try:
                found = list(islice(self._filled(), ROW_LIMIT + 1 if first is None else first))
            except KnownError:
                raise
            except Exception as error:
                raise _unreadable(error) from error
        if len(found) > ROW_LIMIT:
            raise KnownError("sheet-too-long", limit=ROW_LIMIT)
        return found

    def _filled(self) -> Iterator[Row]:
        self.worksheet.reset_dimensions()  # what the file says about its own size is often wrong
        for number, values in enumerate(self.worksheet.iter_rows(values_only=True), 1):
            if number > LAST_ROW:
                raise KnownError("sheet-too-long", limit=ROW_LIMIT)
            cells = tuple(_text(value) for value in values[:COLUMN_LIMIT])
            if any(cells):
                yield Row(number, cells)


def read_xlsx(content: bytes) -> list[XlsxSheet]:
    """The sheets of a workbook in their order. Raises KnownError: "sheet-unreadable", "sheet-too-large"."""
    import openpyxl

    _check_archive(content)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            workbook = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
        except Exception as error:
            raise _unreadable(error) from error
    return [XlsxSheet(worksheet) for worksheet in workbook.worksheets]


def _check_archive(content: bytes) -> None:
    """Refuse what would fill the memory, before openpyxl unpacks whole members at once."""
    unpacked = 0
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
            for name in names:
                with archive.open(name) as member:
                    while chunk := member.read(CHUNK):
                        unpacked += len(chunk)
                        if unpacked > UNPACKED_LIMIT:
                            raise KnownError("sheet-too-large", limit_mb=UNPACKED_LIMIT // 1024 // 1024)
    except DAMAGE as error:
        raise KnownError("sheet-unreadable", finding="damaged archive") from error
    if "xl/workbook.xml" not in names:
        raise KnownError("sheet-unreadable", finding="no Excel workbook in this file")


def _unreadable(error: Exception) -> KnownError:
    """openpyxl raises whatever the file's XML makes it stumble over; the type says enough, the texts stay private."""
    log.warning("a workbook could not be read: %s", type(error).__name__)
    return KnownError("sheet-unreadable", finding=type(error).__name__)


def _text(value: object) -> str:
    """A cell as text; whole numbers without decimals, dates in ISO form, Excel's error values as empty."""
    if value is None or value in _ERRORS:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    return str(value).replace("_x000D_", "").strip()
