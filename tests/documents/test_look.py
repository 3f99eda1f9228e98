"""What can be calculated about the look: contrast, symbols, both languages complete, the picture of the board."""

from __future__ import annotations

import string
from dataclasses import fields, replace
from itertools import combinations
from typing import Any

import pypdfium2
import pytest
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from documents.workshops import MADE_AT, sixty_cards
from workshopdesk.app.card_words import CardWords
from workshopdesk.documents.board_picture import BoardPicture
from workshopdesk.documents.content import gather
from workshopdesk.documents.fonts import register_fonts
from workshopdesk.documents.marks import dots_width, symbol
from workshopdesk.documents.tokens import ACCENT, CARD_PAINT, INK, PAPER, SOFT, TINT
from workshopdesk.documents.wording import words_for
from workshopdesk.documents.wording.words import Counted
from workshopdesk.domain.note import Board, Colour, Note


def contrast(one: Any, other: Any) -> float:
    """WCAG 2.1, contrast ratio."""

    def luminance(colour: Any) -> float:
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.rgb()]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_calculated_right() -> None:
    assert contrast(HexColor("#000000"), HexColor("#FFFFFF")) == pytest.approx(21)


def test_texts_have_enough_contrast_on_every_ground() -> None:
    for ink in (INK, SOFT, ACCENT):
        assert min(contrast(ink, PAPER), contrast(ink, TINT)) >= 6.5
    for paint in CARD_PAINT.values():
        assert contrast(INK, paint.paper) >= 7
        assert contrast(INK, paint.tab) >= 7


def test_each_colour_has_a_paint_and_a_symbol_of_its_own() -> None:
    assert set(CARD_PAINT) == set(Colour)
    drawn = {}
    for colour in Colour:
        canvas = Canvas("unused.pdf", pagesize=(30, 30), invariant=1)
        symbol(canvas, colour, 3, 3, 24)
        page = pypdfium2.PdfDocument(canvas.getpdfdata())[0]
        drawn[colour] = page.render(scale=2, grayscale=True).to_numpy() < 128
        assert drawn[colour].sum() > 300
    for one, other in combinations(Colour, 2):
        assert (drawn[one] ^ drawn[other]).sum() > 150, (one, other)


def test_both_languages_fill_the_same_braces() -> None:
    german, english = words_for("de"), words_for("en")

    def braces(value: object) -> object:
        if isinstance(value, str):
            return sorted(name for _, name, _, _ in string.Formatter().parse(value) if name)
        if isinstance(value, Counted):
            return braces(value.many)
        if isinstance(value, dict):
            return sorted(value)
        if isinstance(value, CardWords):
            return [braces(value.kinds), braces(value.colours), braces(value.sources)]
        return len(value)  # type: ignore[arg-type]  # the tuples of months and steps

    for field in fields(german):
        one, other = getattr(german, field.name), getattr(english, field.name)
        assert braces(one) == braces(other), field.name
        assert one
        assert other


def test_dates_and_lists_in_both_languages() -> None:
    german, english = words_for("de"), words_for("en")
    assert german.format_date("2026-11-24") == "24. November 2026"
    assert english.format_date("2026-11-24") == "24 November 2026"
    assert german.format_date("bald") == "bald"
    assert german.format_moment(MADE_AT) == "12. November 2026, 20:41 Uhr"
    assert german.listed(["1"]) == "1"
    assert german.listed(["1", "2", "3"]) == "1, 2 und 3"


def test_dots_come_in_fives() -> None:
    assert dots_width(0) == 0
    assert dots_width(6) - dots_width(5) > dots_width(5) - dots_width(4)


def board_picture(width: float = 700, height: float = 400) -> BoardPicture:
    register_fonts()
    entry = gather(sixty_cards()).boards[0]
    return BoardPicture(entry, words_for("de"), width, height, with_words=True)


def test_the_picture_keeps_its_bounds_and_the_boards_proportions() -> None:
    picture = board_picture()
    assert picture.width <= 700.001
    assert picture.height <= 400.001
    small = board_picture(350, 200)
    assert picture.width / picture.height == pytest.approx(small.width / small.height)


def test_the_picture_holds_every_card_of_the_board_in_its_colour() -> None:
    canvas = Canvas("unused.pdf", pagesize=(700, 400), invariant=1)
    board_picture().drawOn(canvas, 0, 0)
    pdf = canvas.getpdfdata()
    words = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_bounded().split()
    for note in sixty_cards().all(Note):
        if note.place == "board":
            assert str(note.number) in words
    picture = pypdfium2.PdfDocument(pdf)[0].render(scale=1, rev_byteorder=True).to_numpy()
    for colour in (Colour.YELLOW, Colour.GREEN, Colour.BLUE, Colour.PINK):
        wanted = [round(part * 255) for part in CARD_PAINT[colour].paper.rgb()]
        assert ((abs(picture[:, :, :3].astype(int) - wanted)).max(axis=2) <= 2).sum() > 500, colour


def test_turned_cards_stand_turned() -> None:
    register_fonts()
    entry = gather(sixty_cards()).boards[0]
    note = Note(id="n", number=1, text="gedreht", colour=Colour.GREEN, x=0, y=0)

    def drawn(rotation: float) -> Any:
        alone = replace(entry, board=Board(id="b"), clusters=(), notes=(replace(note, rotation=rotation),))
        canvas = Canvas("unused.pdf", pagesize=(320, 320), invariant=1)
        BoardPicture(alone, words_for("de"), 300, 300, with_words=True).drawOn(canvas, 10, 120)
        picture = pypdfium2.PdfDocument(canvas.getpdfdata())[0].render(scale=1, rev_byteorder=True).to_numpy()
        return (abs(picture[:, :, :3].astype(int) - [181, 217, 143]).max(axis=2) < 4).nonzero()

    flat, turned = drawn(0), drawn(90)
    assert flat[1].max() - flat[1].min() > 1.5 * (flat[0].max() - flat[0].min())
    assert turned[0].max() - turned[0].min() > 1.5 * (turned[1].max() - turned[1].min())
