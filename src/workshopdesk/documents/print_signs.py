"""Table signs: A4 folded to a roof with the words on both sides, or A5, two to a page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm

from workshopdesk.app import queries
from workshopdesk.app.print_settings import SignSize, TableSigns
from workshopdesk.app.sender import sender_of
from workshopdesk.base.errors import KnownError
from workshopdesk.documents.fonts import SEMIBOLD
from workshopdesk.documents.paragraphs import text
from workshopdesk.documents.print_sheet import CutLine, fitting, print_sheet
from workshopdesk.documents.sheet import Sheet
from workshopdesk.documents.tagging.flowables import Block
from workshopdesk.documents.text import one_line
from workshopdesk.documents.tokens import BODY_FULL, MICRO, SOFT, SUBTITLE, variant
from workshopdesk.documents.wording.printing import print_words_for
from workshopdesk.domain.state import State

_MARGIN = 18 * mm
_LARGEST, _SMALLEST = 110.0, 24.0
_WORDS = variant(BODY_FULL, fontName=SEMIBOLD, alignment=1)
_BELOW = variant(SUBTITLE, alignment=1, fontSize=15, leading=20, textColor=SOFT)
_SENDER = variant(MICRO, alignment=1, fontSize=7, leading=9)


@dataclass(frozen=True, slots=True)
class _Below:
    """What stands under the words of a sign: the workshop's title, and small who invites."""

    title: str
    sender: str


def table_signs_pdf(state: State, settings: TableSigns, *, made_at: datetime) -> bytes:
    """The signs as a PDF/UA-1 file in memory. Raises KnownError("nothing-to-print")."""
    words = print_words_for(queries.workshop_of(state).language)
    lines = settings.lines or tuple(words.table.format(n=number) for number in range(1, settings.tables + 1))
    if not lines:
        raise KnownError("nothing-to-print")
    folded = settings.size is SignSize.FOLDED
    sheet = print_sheet(state, words.signs, landscape(A4) if folded else A4, with_sender=False)
    half = sheet.height / 2
    below = _Below(one_line(queries.workshop_of(state).title), sender_of(state))
    for place, line in enumerate(lines):
        if place and (folded or place % 2 == 0):
            sheet.next_page()
        if folded:
            sheet.put(_UpsideDown(line, below, sheet.width, half), 0, 0, sheet.width)
            sheet.put(CutLine(sheet.width, 0, fold=True), 0, half, sheet.width)
            _put_sign(sheet, line, below, half, half)
        else:
            top = half * (place % 2)
            _put_sign(sheet, line, below, top, half)
            if place % 2 == 0:
                sheet.put(CutLine(sheet.width, 0), 0, half, sheet.width)
    return sheet.make(made_at)


def _put_sign(sheet: Sheet, line: str, below: _Below, top: float, height: float) -> None:
    for paragraph, y in _placed(line, below, sheet.width, height):
        sheet.put(paragraph, _MARGIN, top + y, sheet.width - 2 * _MARGIN)


def _placed(line: str, below: _Below, width: float, height: float) -> list[tuple[Block, float]]:
    """The sign's paragraphs and their distance from its upper edge."""
    inner = width - 2 * _MARGIN
    foot, sender = text(below.title, _BELOW), text(below.sender, _SENDER)
    sender_height = Block.measure(sender, inner) if below.sender else 0.0
    foot_height = Block.measure(foot, inner)
    room = height - 2 * _MARGIN - foot_height - 4 * mm
    shown, style = fitting(one_line(line), _WORDS, inner, room, _LARGEST, _SMALLEST)
    words = text(shown, style, "H1")
    placed: list[tuple[Block, float]] = [
        (words, _MARGIN + (room - Block.measure(words, inner)) / 2),
        (foot, height - _MARGIN - foot_height),
    ]
    return [*placed, (sender, height - 8 * mm - sender_height)] if below.sender else placed


class _UpsideDown(Block):
    """The other side of a folded sign, which stands on its head; the words are read aloud once, on the front."""

    def __init__(self, line: str, below: _Below, width: float, height: float) -> None:
        super().__init__()
        self._line, self._below = line, below
        self.width, self.height = width, height

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        canvas.saveState()
        canvas.translate(self.width, self.height)
        canvas.rotate(180)
        muted, canvas.muted = canvas.muted, True
        for paragraph, y in _placed(self._line, self._below, self.width, self.height):
            height = paragraph.wrapOn(canvas, self.width - 2 * _MARGIN, 1e6)[1]
            paragraph.drawOn(canvas, _MARGIN, self.height - y - height)
        canvas.muted = muted
        canvas.restoreState()
