"""Voting cards to print and cut: A4, two columns of five, each with its code for the camera and for typing.

The codes are given by the caller and exist on this sheet only (app/voting_cards.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth

from workshopdesk.app import details, queries
from workshopdesk.app.sender import sender_of
from workshopdesk.app.voting_cards import as_typed
from workshopdesk.documents.fonts import SEMIBOLD, register_fonts
from workshopdesk.documents.marks import Code
from workshopdesk.documents.paragraphs import list_item, text
from workshopdesk.documents.sheet import Sheet
from workshopdesk.documents.tagging.flowables import Figure
from workshopdesk.documents.text import broken, one_line
from workshopdesk.documents.tokens import BODY_FULL, H4, MICRO, SOFT, variant
from workshopdesk.documents.wording import words_for
from workshopdesk.documents.wording.box import BoxWords, box_words_for
from workshopdesk.domain.ballot import Ballot
from workshopdesk.domain.state import State

COLUMNS, ROWS = 2, 5
_WIDTH, _HEIGHT = 92 * mm, 54 * mm
_LEFT, _TOP = (A4[0] - COLUMNS * _WIDTH) / 2, 16 * mm
_PADDING = 5 * mm
_CODE = 27 * mm
_MARK = 4 * mm  # the cut marks stand outside of the cards
_BESIDE = _PADDING + _CODE + 8 * mm  # where the words begin at the right of the picture
_WORDS = _WIDTH - _BESIDE - _PADDING
_QUESTION_LINES = 2

_HEAD = variant(H4, fontSize=9, leading=11, textColor=SOFT, spaceBefore=0, spaceAfter=0)
_KIND = variant(BODY_FULL, fontName=SEMIBOLD, fontSize=13, leading=16)
_QUESTION = variant(BODY_FULL, fontSize=9, leading=11.5)
_TYPED = variant(BODY_FULL, fontName=SEMIBOLD, fontSize=14.5, leading=18)
_SMALL = variant(MICRO, fontSize=7.8, leading=9.8)


def voting_cards_pdf(state: State, ballot: Ballot, codes: Sequence[str], *, made_at: datetime) -> bytes:
    """The cards of a ballot as a PDF/UA-1 file in memory, ten to a page, in the order of `codes`."""
    register_fonts()
    workshop = queries.workshop_of(state)
    words, box = words_for(workshop.language), box_words_for(workshop.language)
    title = one_line(workshop.title)
    sheet = Sheet(
        A4,
        title=words.document_title.format(title=title, document=box.cards),
        author=title or "WorkshopDesk",
        subject=box.cards,
        language=words.language,
        foot=sender_of(state),
    )
    town = details.municipality(state)
    promise = " ".join(part for part in (box.card_promise, one_line(town.name) if town else "") if part)
    token = object()
    question = _shortened(one_line(ballot.question))
    for place, code in enumerate(codes):
        on_page = place % (COLUMNS * ROWS)
        if on_page == 0:
            if place:
                sheet.next_page()
            sheet.put(text(f"{box.cards}: {title}", _HEAD, "P" if place else "H1"), _LEFT, 6 * mm, COLUMNS * _WIDTH)
            _cut_marks(sheet)
        x = _LEFT + on_page % COLUMNS * _WIDTH
        y = _TOP + on_page // COLUMNS * _HEIGHT
        _put_card(sheet, box, (question, promise), code, x, y, token)
    return sheet.make(made_at)


def _put_card(sheet: Sheet, box: BoxWords, said: tuple[str, str], code: str, x: float, y: float, token: object) -> None:
    """`said` are the question and the promise."""
    _, body = list_item(token)
    picture = Figure(Code(as_typed(code), _CODE), box.card_alternative.format(code=code), body)
    sheet.put(picture, x + _PADDING + 2 * mm, y + _PADDING + 2 * mm, _CODE)
    left = x + _BESIDE
    lines: list[tuple[str, Any, float]] = [
        (box.card, _KIND, 0),
        (said[0], _QUESTION, 1 * mm),
        (code, _in_one_line(code), 3 * mm),
        (box.card_how, _SMALL, 0.5 * mm),
    ]
    below = y + _PADDING
    for words, style, gap in lines:
        if words:
            below = sheet.put(text(words, style, path=body), left, below + gap, _WORDS)
    promise = text(said[1], _SMALL, path=body)
    inner = _WIDTH - 2 * _PADDING
    sheet.put(promise, x + _PADDING, y + _HEIGHT - _PADDING - picture.measure(promise, inner), inner)


def _in_one_line(code: str) -> Any:
    """The style in which a code of broad letters is not broken: it is typed as it is read."""
    needed = stringWidth(code, _TYPED.fontName, _TYPED.fontSize)
    # a hair narrower, or rounding would break it after all
    return variant(_TYPED, fontSize=_TYPED.fontSize * min(1.0, 0.99 * _WORDS / needed))


def _shortened(question: str) -> str:
    """As much of the question as stands on a card in two lines."""
    width = _WIDTH - 2 * _PADDING - _CODE - 10 * mm
    lines = broken(question, _QUESTION.fontName, _QUESTION.fontSize, width)
    if len(lines) <= _QUESTION_LINES:
        return question
    return " ".join(lines[:_QUESTION_LINES]).rsplit(" ", 1)[0] + " …"


def _cut_marks(sheet: Sheet) -> None:
    """Short lines outside of the cards, where the knife goes."""
    right, bottom = _LEFT + COLUMNS * _WIDTH, _TOP + ROWS * _HEIGHT
    for row in range(ROWS + 1):
        y = _TOP + row * _HEIGHT
        sheet.line(_LEFT - _MARK - 1 * mm, y, _LEFT - 1 * mm, 0.4)
        sheet.line(right + 1 * mm, y, right + _MARK + 1 * mm, 0.4)
    for column in range(COLUMNS + 1):
        x = _LEFT + column * _WIDTH
        sheet.upright(x, _TOP - _MARK - 1 * mm, _TOP - 1 * mm, 0.4)
        sheet.upright(x, bottom + 1 * mm, bottom + _MARK + 1 * mm, 0.4)
