"""Where the real data of these tests lies, and sheets made for one test."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from pathlib import Path

import openpyxl

DATA = Path(__file__).resolve().parents[1] / "data"
BONN = DATA / "raddialog" / "bonn.csv"
KOMMUKI = sorted((DATA / "kommuki").glob("*.xlsx"))


def files_of(package: bytes) -> dict[str, bytes]:
    """What lies in an archive, by name."""
    with zipfile.ZipFile(io.BytesIO(package)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def workbook(path: Path, sheets: dict[str, Iterable[Iterable[object]]]) -> Path:
    """Write an XLSX file with these sheets and rows."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def text_file(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path
