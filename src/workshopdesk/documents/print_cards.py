"""Moderation cards to print and cut, blank or with the words of cards, each known again by a camera.

Sizes and places of the markers: design CAPTURE.md §1. Card n carries marker 2n at its upper left and marker 2n + 1 at
its lower right corner, 8 mm from the edges, because most printers leave the outer 5 mm of a page white.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm

from workshopdesk.app import queries
from workshopdesk.app.paper_cards import blank_cards, chosen_notes, paper_of
from workshopdesk.app.print_settings import CardSheets, CardSize
from workshopdesk.app.sender import sender_of
from workshopdesk.base.errors import KnownError
from workshopdesk.documents.fonts import MEDIUM
from workshopdesk.documents.handwriting import Handwriting
from workshopdesk.documents.marks import symbol
from workshopdesk.documents.paragraphs import list_item, text
from workshopdesk.documents.print_markers import CARD_MARKERS, Marker
from workshopdesk.documents.print_sheet import Area, CutLine, fitting, print_sheet
from workshopdesk.documents.sheet import Sheet
from workshopdesk.documents.tagging.flowables import Block, Figure
from workshopdesk.documents.text import one_line
from workshopdesk.documents.tokens import BODY_FULL, CARD_PAINT, MICRO, variant
from workshopdesk.documents.wording import words_for
from workshopdesk.documents.wording.printing import PrintWords, print_words_for
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.note import Colour, Note
from workshopdesk.domain.paper_cards import PaperCard
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Workshop

_EDGE = 8 * mm  # from the card's edge to its markers and words
_GAP = 5 * mm
_SYMBOL = 6 * mm
_LARGEST, _SMALLEST = 40.0, 11.0
_WORDS = variant(BODY_FULL, fontName=MEDIUM, alignment=1)
_HEAD = variant(MICRO, fontSize=7.8, leading=9.8, spaceBefore=0, spaceAfter=0)
_HINT = variant(_HEAD, alignment=2)
_SENDER = variant(_HEAD, fontSize=6, leading=7.5)
_ROOM_OF_FOOT = 6.5 * mm


@dataclass(frozen=True, slots=True)
class _Format:
    """How cards of a size lie on the page; lengths in points."""

    page: tuple[float, float]
    columns: int
    rows: int
    width: float
    height: float

    @property
    def left(self) -> float:
        return (self.page[0] - self.columns * self.width) / 2

    @property
    def top(self) -> float:
        return (self.page[1] - self.rows * self.height) / 2


_FORMATS = {
    CardSize.LONG: _Format(A4, 1, 3, 205 * mm, 93 * mm),
    CardSize.A6: _Format(landscape(A4), 2, 2, 148.5 * mm, 105 * mm),
}


@dataclass(frozen=True, slots=True)
class _Printed:
    """One card on paper. `paper` is None where it carries no markers, `note` where it is blank."""

    colour: Colour
    paper: PaperCard | None
    note: Note | None = None
    ink: tuple[Stroke, ...] = ()


def cards_pdf(state: State, settings: CardSheets, *, made_at: datetime) -> bytes:
    """The cards as a PDF/UA-1 file in memory; every colour begins a page of its own.

    Raises KnownError("nothing-to-print"), DomainError("paper-cards-used-up").
    """
    cards = tuple(_planned(state, settings))
    if not cards:
        raise KnownError("nothing-to-print")
    language = queries.workshop_of(state).language
    words, form = print_words_for(language), _FORMATS[settings.size]
    sheet = print_sheet(state, words.cards, form.page, with_sender=False)
    on_sheet = _CardOnSheet(sheet, form, settings, queries.workshop_of(state), sender_of(state))
    token = object()
    for number, page in enumerate(_pages(cards, form.columns * form.rows)):
        if number:
            sheet.next_page()
        _head(sheet, form, words, page[0].colour)
        for place, card in enumerate(page):
            x = form.left + place % form.columns * form.width
            y = form.top + place // form.columns * form.height
            on_sheet.put(card, x, y, token)
        _cut_lines(sheet, form)
    return sheet.make(made_at)


def _planned(state: State, settings: CardSheets) -> Iterator[_Printed]:
    notes, blank = chosen_notes(state, settings), blank_cards(settings)
    papers: tuple[PaperCard | None, ...] = paper_of(state, settings) or (None,) * (len(notes) + blank)
    ink = queries.ink(state)
    for note, paper in zip(notes, papers, strict=False):
        yield _Printed(note.colour, paper, note, ink.get(note.id, ()))
    for place, paper in enumerate(papers[len(notes) :]):
        yield _Printed(settings.colours[place // max(1, settings.copies)], paper)


def _pages(cards: tuple[_Printed, ...], on_page: int) -> Iterator[list[_Printed]]:
    page: list[_Printed] = []
    for card in cards:
        if page and (len(page) == on_page or page[0].colour is not card.colour):
            yield page
            page = []
        page.append(card)
    yield page


def _head(sheet: Sheet, form: _Format, words: PrintWords, colour: Colour) -> None:
    """What paper to take; there is room for it above long cards only."""
    if form.top < 8 * mm:
        return
    line = " · ".join((words.cards, words.on_paper.format(colour=words.colours[colour]), words.actual_size))
    sheet.put(text(line, _HEAD), _EDGE + form.left, form.top - 4.5 * mm, form.width)


def _cut_lines(sheet: Sheet, form: _Format) -> None:
    width, height = form.columns * form.width, form.rows * form.height
    for row in range(form.rows + 1):
        y = form.top + row * form.height
        if 0 < y < sheet.height:
            sheet.put(CutLine(width, 0), form.left, y, width)
    for column in range(form.columns + 1):
        x = form.left + column * form.width
        if 0 < x < sheet.width:
            sheet.put(CutLine(0, height), x, form.top, 1)


class _CardOnSheet:
    """Puts one card after the other onto a sheet."""

    def __init__(self, sheet: Sheet, form: _Format, settings: CardSheets, workshop: Workshop, sender: str) -> None:
        self._sheet, self._form, self._sender = sheet, form, sender
        self._language, self._title = workshop.language, one_line(workshop.title)
        self._words = print_words_for(workshop.language)
        self._marker = settings.markers.millimetres * mm
        self._painted = settings.painted
        # beside the lower marker
        self._foot_width = form.width - 2 * _EDGE - self._marker - _GAP
        self._sender_height = text(sender, _SENDER).wrap(self._foot_width, 1e6)[1] if sender else 0.0

    def put(self, card: _Printed, x: float, y: float, token: object) -> None:
        sheet, form = self._sheet, self._form
        if self._painted:
            sheet.put(Area(form.width, form.height, fill=CARD_PAINT[card.colour].paper), x, y, form.width)
        if card.paper is not None:
            far = _EDGE + self._marker
            number = 2 * card.paper.number
            sheet.put(Marker(CARD_MARKERS, number, self._marker), x + _EDGE, y + _EDGE, self._marker)
            lower = Marker(CARD_MARKERS, number + 1, self._marker)
            sheet.put(lower, x + form.width - far, y + form.height - far, self._marker)
        _, body = list_item(token)
        reach = form.width - _EDGE
        sheet.put(_Symbol(card.colour), x + reach - _SYMBOL, y + _EDGE, _SYMBOL)
        if card.note is not None:
            self._put_words(card, x, y, body)
        else:
            room = form.width - 2 * _EDGE - self._marker - _SYMBOL - 3 * _GAP
            left = x + reach - _SYMBOL - 3 * mm - room
            sheet.put(text(self._words.card_how, _HINT, path=body), left, y + _EDGE, room)
        foot = text(self._foot(card), _HEAD, path=body)
        below = y + form.height - _EDGE - self._sender_height
        sheet.put(foot, x + _EDGE, below - foot.wrap(self._foot_width, 1e6)[1], self._foot_width)
        if self._sender:
            sheet.put(text(self._sender, _SENDER, path=body), x + _EDGE, below, self._foot_width)

    def _put_words(self, card: _Printed, x: float, y: float, body: tuple[tuple[str, object], ...]) -> None:
        """Words and ink in the middle, between the markers."""
        form, note = self._form, card.note
        if note is None:
            return
        margin = _EDGE + self._marker + _GAP
        below_words = max(0.0, self._sender_height - _SENDER.leading)  # one line has room as it is
        width, height = form.width - 2 * margin, form.height - 2 * (_EDGE + _ROOM_OF_FOOT) - below_words
        top = y + _EDGE + _ROOM_OF_FOOT
        if card.ink:
            below = height / 2 if note.text.strip() else height
            alternative = words_for(self._language).card.handwritten.format(number=note.number)
            picture = Figure(Handwriting(card.ink), alternative, body)
            taken = picture.wrap(width, below)
            self._sheet.put(picture, x + margin + (width - taken[0]) / 2, top + (below - taken[1]) / 2, taken[0])
            top, height = top + below, height - below
        if note.text.strip():
            shown, style = fitting(note.text, _WORDS, width, height, _LARGEST, _SMALLEST)
            words = text(shown, style, path=body)
            taken_height = Block.measure(words, width)
            self._sheet.put(words, x + margin, top + max(0.0, (height - taken_height) / 2), width)

    def _foot(self, card: _Printed) -> str:
        parts = [
            self._words.card_number.format(n=card.note.number) if card.note else "",
            self._words.paper_card.format(n=card.paper.number) if card.paper else "",
            self._title,
        ]
        return " · ".join(part for part in parts if part)


class _Symbol(Block):
    """The symbol of a card colour; decoration, the colour's name stands in words where it matters."""

    def __init__(self, colour: Colour) -> None:
        super().__init__()
        self._colour = colour
        self.width = self.height = _SYMBOL

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        symbol(self.canv, self._colour, 0, 0, _SYMBOL)
