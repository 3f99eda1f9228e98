"""The workbook (XLSX): one sheet per table, real numbers and dates, filters, a head that stays; no cell ever runs.

XlsxWriter gives the same bytes for the same content once the moment of making is set (DOCUMENTS.md §4).
"""

from __future__ import annotations

import io
from datetime import date, datetime
from typing import Any

import xlsxwriter

from workshopdesk.app.sender import sender_line
from workshopdesk.documents.content import gather
from workshopdesk.documents.office.archive import repacked, xml_text
from workshopdesk.documents.office.rows import Cell, Sheet
from workshopdesk.documents.office.sheets import sheets
from workshopdesk.documents.wording import words_for
from workshopdesk.documents.wording.office import OfficeWords, office_words
from workshopdesk.domain.state import State

CELL_LIMIT = 32767  # characters of one cell (Excel specifications and limits)

BOOK_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "remove_timezone": True,
}
_HEAD = {"bold": True, "bg_color": "#0E4D64", "font_color": "#FFFFFF", "text_wrap": True, "valign": "top"}
_TEXT = {"text_wrap": True, "valign": "top"}
_NUMBER = {"valign": "top"}


def workbook(state: State, *, made_at: datetime, internal: bool = False) -> bytes:
    """The workbook in memory; the same state and `made_at` give the same bytes.

    `made_at` is told as the moment of the data, `internal` marks the properties and the page heads (rule V7). A text
    longer than CELL_LIMIT is cut and says so; it is whole in the protocol.
    Raises KnownError: "file-empty", "address-too-long", "address-invalid".
    """
    content = gather(state)
    language = content.workshop.language
    words, document = office_words(language), words_for(language)
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, BOOK_OPTIONS)
    title = xml_text(content.workshop.title)
    mark = document.internal if internal else ""
    sender = xml_text(sender_line(content.municipality, content.programme, language))
    book.set_properties(
        {
            "title": title,
            "subject": mark,
            "author": xml_text(content.municipality.name) or "WorkshopDesk",
            "company": sender,
            "comments": document.format_moment(made_at),
            "created": made_at.replace(tzinfo=None),
        }
    )
    writer = SheetWriter(book, words, date_form="dd.mm.yyyy" if document.language.startswith("de") else "yyyy-mm-dd")
    for sheet in sheets(state, content):
        writer.write(sheet, " · ".join(part for part in (title, mark) if part), sender)
    book.close()
    return repacked(target.getvalue())


class SheetWriter:
    """Writes sheets into one book, whose formats it makes once."""

    def __init__(self, book: Any, words: OfficeWords, date_form: str) -> None:
        self._book, self._words = book, words
        self._head, self._text = book.add_format(_HEAD), book.add_format(_TEXT)
        self._number, self._date = book.add_format(_NUMBER), book.add_format(_NUMBER | {"num_format": date_form})

    def write(self, sheet: Sheet, page_head: str, foot: str) -> None:
        page = self._book.add_worksheet(sheet.words.name)
        last = len(sheet.words.heads) - 1
        for column, (head, width) in enumerate(zip(sheet.words.heads, sheet.widths, strict=True)):
            page.write_string(0, column, head, self._head)
            page.set_column(column, column, width)
        for number, row in enumerate(sheet.rows, 1):
            for column, cell in enumerate(row):
                self._write_cell(page, number, column, cell)
        page.freeze_panes(1, 0)
        page.autofilter(0, 0, max(1, len(sheet.rows)), last)
        page.set_landscape()
        page.set_paper(9)  # A4
        page.fit_to_pages(1, 0)
        page.repeat_rows(0)
        # "&" begins a code in heads of pages; two of them are one
        page.set_header("&L" + page_head[:150].replace("&", "&&") + "&R&A")
        page.set_footer("&L" + foot[:200].replace("&", "&&") + "&R&P / &N")

    def _write_cell(self, page: Any, row: int, column: int, cell: Cell) -> None:
        if cell is None or cell == "":
            return
        if isinstance(cell, str):
            page.write_string(row, column, self._fitting(xml_text(cell)), self._text)
        elif isinstance(cell, date):
            page.write_datetime(row, column, datetime(cell.year, cell.month, cell.day), self._date)
        else:
            page.write_number(row, column, cell, self._number)

    def _fitting(self, text: str) -> str:
        if len(text) <= CELL_LIMIT:
            return text
        return text[: CELL_LIMIT - len(self._words.cut)] + self._words.cut
