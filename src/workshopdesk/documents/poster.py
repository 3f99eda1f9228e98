"""The poster, A4 to A1: one question, one code that is read from two metres, three steps."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from reportlab.lib.pagesizes import A1, A2, A3, A4
from reportlab.lib.units import mm

from workshopdesk.app.print_settings import Paper
from workshopdesk.app.sender import sender_line
from workshopdesk.base.errors import KnownError
from workshopdesk.base.files import write_new
from workshopdesk.documents.addresses import shown
from workshopdesk.documents.content import Content, gather
from workshopdesk.documents.fonts import SEMIBOLD, register_fonts
from workshopdesk.documents.logo import logo_within
from workshopdesk.documents.marks import Code, symbol
from workshopdesk.documents.paragraphs import address_line, list_item, text
from workshopdesk.documents.sheet import Sheet
from workshopdesk.documents.tagging.flowables import Block, Figure
from workshopdesk.documents.text import broken, one_line, width_of
from workshopdesk.documents.tokens import (
    BODY_FULL,
    CARD_PAINT,
    FIGURE,
    H1,
    H2,
    INK,
    MICRO,
    SUBTITLE,
    variant,
)
from workshopdesk.documents.town_look import accent, as_hex, line_colour
from workshopdesk.documents.wording import Words, words_for
from workshopdesk.domain.note import Colour
from workshopdesk.domain.state import State

# Drawn for A3; the other papers of the series are the same page, smaller or larger.
_PAPERS = {Paper.A4: A4, Paper.A3: A3, Paper.A2: A2, Paper.A1: A1}
_MARGIN = 26 * mm
_CODE = 200 * mm  # edge with its quiet zone: read from two metres (DOCUMENTS.md §3)
_GAP = 8 * mm
_LINE, _TOP_LINE = 1.4, 3.0
_LOGO = (40 * mm, 11 * mm)

_HEAD = variant(BODY_FULL, fontSize=14, leading=19)
_QUESTION_SIZES = (44.0, 38.0, 32.0, 27.0, 22.0)
_QUESTION_LINES = 3
_ADDRESS_SIZES = (29.0, 24.0, 20.0, 16.0, 13.0)
_STEP_NUMBER = variant(FIGURE, fontSize=44, leading=46)
_STEP = variant(BODY_FULL, fontSize=19, leading=25)
_FOOT = variant(MICRO, fontSize=10.5, leading=14)
_SUBTITLE = variant(SUBTITLE, fontSize=21, leading=28)


def write_poster(state: State, out: Path, *, made_at: datetime, internal: bool = False) -> None:
    """Write the poster as a new PDF/UA-1 file; the same state and `made_at` give the same bytes.

    `internal` marks it as the internal edition (rule V7).

    Raises KnownError: "pool-missing" (no idea pool with an address: enter one first), "file-empty",
    "address-too-long", "address-invalid", "file-exists", "disk-full", "file-not-writable".
    """
    write_new(out, poster_pdf(state, made_at=made_at, internal=internal))


def poster_pdf(state: State, *, made_at: datetime, internal: bool = False, paper: Paper = Paper.A3) -> bytes:
    """The poster in memory; on A3 its code is 200 mm wide with its quiet zone, on A1 400 mm."""
    register_fonts()
    content = gather(state)
    if not content.address:
        raise KnownError("pool-missing")
    words = words_for(content.workshop.language)
    title = one_line(content.workshop.title)
    size = _PAPERS[paper]
    sheet = Sheet(
        size,
        title=words.document_title.format(title=title, document=words.poster),
        author=content.municipality.name or "WorkshopDesk",
        subject=words.poster,
        language=words.language,
        scale=size[0] / A3[0],
    )
    _compose(sheet, content, words, internal)
    return sheet.make(made_at)


def _compose(sheet: Sheet, content: Content, words: Words, internal: bool) -> None:
    inner = sheet.width - 2 * _MARGIN
    sheet.line(_MARGIN, 20 * mm, sheet.width - _MARGIN, _TOP_LINE, line_colour(content.municipality.colour))
    mark = logo_within(content, words, *_LOGO)
    beside = _LOGO[0] + _GAP if mark else 0.0
    sheet.put(text(_head(content, words, internal), _HEAD), _MARGIN, 23.5 * mm, inner - beside)
    if mark:
        sheet.put(mark, sheet.width - _MARGIN - mark.item.drawWidth, 22.5 * mm, _LOGO[0])
    y = _put_question(sheet, content, inner)
    y = _put_code(sheet, content, words, y)
    y = sheet.put(_address(content, inner), _MARGIN, y, inner)
    _put_steps(sheet, content, words, y + 6 * mm)
    sender = sender_line(content.municipality, content.programme, content.workshop.language)
    foot = " ".join(part for part in (words.poster_paper, sender) if part)
    note = text(foot, _FOOT)
    sheet.put(note, _MARGIN, sheet.height - 15 * mm - Block.measure(note, inner), inner)


def _head(content: Content, words: Words, internal: bool) -> str:
    marks = (words.internal if internal else "", words.rehearsal if content.workshop.rehearsal else "")
    parts = (*marks, content.municipality.name, content.programme.title, content.workshop.title)
    return " · ".join(one_line(part) for part in parts if part.strip())


def _put_question(sheet: Sheet, content: Content, inner: float) -> float:
    """The question, or the title where there is none, as large as three lines allow. Returns the lower edge."""
    workshop = content.workshop
    question, title = one_line(workshop.question), one_line(workshop.title)
    large, below = (question, title) if question else (title, "")
    y = sheet.put(text(large, _fitting(large, _QUESTION_SIZES, H1, inner), "H1"), _MARGIN, 36 * mm, inner)
    if below:
        y = sheet.put(text(below, _SUBTITLE), _MARGIN, y + 4 * mm, inner)
    return y


def _put_code(sheet: Sheet, content: Content, words: Words, y: float) -> float:
    """The code with its quiet zone kept free, the card colours beside it. Returns where the address may begin."""
    modules = Code(content.address).modules
    code = Code(content.address, _CODE * modules / (modules + 8))
    top = max(y + code.quiet, 112 * mm)
    figure = Figure(code, words.pool_alternative.format(address=content.address))
    bottom = sheet.put(figure, _MARGIN, top, code.width)
    x = _MARGIN + code.width + code.quiet
    width = sheet.width - _MARGIN - x
    sheet.put(_ColourColumn(width, code.height), x, top, width)
    return bottom + code.quiet


def _address(content: Content, inner: float) -> Any:
    address, colour = content.address, as_hex(accent(content.municipality.colour))
    size = next((s for s in _ADDRESS_SIZES if width_of(shown(address), SEMIBOLD, s) <= inner), _ADDRESS_SIZES[-1])
    style = variant(H2, fontSize=size, leading=size * 1.2, spaceAfter=0)
    return address_line(address, inner, style, colour)


def _put_steps(sheet: Sheet, content: Content, words: Words, y: float) -> None:
    width = (sheet.width - 2 * _MARGIN - 2 * _GAP) / 3
    token = object()
    for i, step in enumerate(words.poster_steps):
        x = _MARGIN + i * (width + _GAP)
        outer, body = list_item(token)
        sheet.line(x, y, x + width, _LINE, line_colour(content.municipality.colour))
        below = sheet.put(text(str(i + 1), _STEP_NUMBER, "Lbl", outer), x, y + 2 * mm, width)
        sheet.put(text(step, _STEP, path=body), x, below + 3 * mm, width)


def _fitting(words: str, sizes: tuple[float, ...], base: Any, width: float) -> Any:
    for size in sizes:
        if len(broken(words, base.fontName, size, width)) <= _QUESTION_LINES:
            break
    return variant(base, fontSize=size, leading=size * 1.14, spaceAfter=0)


class _ColourColumn(Block):
    """The card colours with their symbols under each other: a decoration that teaches the language of the cards."""

    def __init__(self, width: float, height: float) -> None:
        super().__init__()
        self.width, self.height = width, height

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas, colours = self.canv, list(Colour)
        gap = 5 * mm
        height = (self.height - gap * (len(colours) - 1)) / len(colours)
        for i, colour in enumerate(colours):
            y = self.height - (i + 1) * height - i * gap
            canvas.setFillColor(CARD_PAINT[colour].paper)
            canvas.setStrokeColor(INK)
            canvas.setLineWidth(0.8)
            canvas.rect(0, y, self.width, height, stroke=1, fill=1)
            size = min(self.width, height) * 0.5
            symbol(canvas, colour, (self.width - size) / 2, y + (height - size) / 2, size)
