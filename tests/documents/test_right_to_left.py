"""Hebrew and Arabic words stand on paper as their readers expect them, and are copied and read aloud as typed."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pypdfium2
from docx import Document

from documents.reading import faults
from documents.workshops import MADE_AT, with_notes
from workshopdesk.documents.office.protocol_docx import protocol_docx
from workshopdesk.documents.protocol import protocol_pdf
from workshopdesk.documents.right_to_left import in_visual_order, joined_letters, plain_letters, runs_right_to_left

GREETING = "السلام عليكم، نريد 25 شجرة"
HEBREW = "שלום 25 אנשים, ok?"
MIXED = "Übersetzt heißt das „שלום עולם“ (ein Gruß)."
LONG = "نريد المزيد من الأشجار في هذا الشارع " * 8


def test_letters_join_their_neighbours_and_come_back_as_typed() -> None:
    """Expected forms: arabic-reshaper 3.1.0."""
    assert joined_letters("لا إله") == "\ufefb \ufe87\ufedf\ufeea"
    assert joined_letters("پارک") == "\ufb58\ufe8e\ufead\ufb8e"
    assert plain_letters(joined_letters(GREETING)) == GREETING
    assert joined_letters(HEBREW) == HEBREW


def test_a_line_stands_from_left_to_right_as_unicode_orders_it() -> None:
    """Expected order: python-bidi 0.6.12."""
    assert in_visual_order(HEBREW) == "?ok ,םישנא 25 םולש"
    assert in_visual_order("Haus (שלום עולם) 3") == "Haus (םלוע םולש) 3"
    assert in_visual_order("(אב) 3.5 €") == "€ 3.5 (בא)"
    assert in_visual_order("Ä – plain") == "Ä – plain"


def test_the_first_letter_says_which_way_a_paragraph_runs() -> None:
    assert runs_right_to_left(f"1. {HEBREW}")
    assert not runs_right_to_left(MIXED)


def test_a_protocol_with_such_cards_is_valid_and_read_as_typed(tmp_path: Path) -> None:
    pdf = protocol_pdf(with_notes(GREETING, HEBREW, MIXED, LONG), made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    assert pdf == protocol_pdf(with_notes(GREETING, HEBREW, MIXED, LONG), made_at=MADE_AT)
    spoken = _spoken(pdf)
    assert {GREETING, HEBREW, MIXED, LONG.strip()} <= spoken
    first_word = GREETING.split()[0]
    with pypdfium2.PdfDocument(pdf) as shown:
        extracted = " ".join(page.get_textpage().get_text_range() for page in shown)
    assert "שלום 25 אנשים" in extracted
    assert "نريد المزيد من" in extracted
    assert first_word[::-1] not in extracted


def test_a_word_file_says_which_cards_run_from_right_to_left() -> None:
    document = Document(io.BytesIO(protocol_docx(with_notes(GREETING, HEBREW, MIXED), made_at=MADE_AT)))
    cards = {card.runs[1].text: card for card in document.paragraphs if card.style.name == "List Paragraph"}
    assert set(cards) == {GREETING, HEBREW, MIXED}
    for words, card in cards.items():
        expected = words != MIXED
        assert bool(card._p.xpath("w:pPr/w:bidi")) == expected, words
        assert bool(card.runs[1].font.rtl) == expected, words
    marked = {paragraph.text for paragraph in document.paragraphs if paragraph._p.xpath("w:pPr/w:bidi")}
    assert all("السلام" in text or "שלום" in text for text in marked)


def _spoken(pdf: bytes) -> set[str]:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return {str(thing.ActualText) for thing in document.objects if _is_element(thing) and "/ActualText" in thing}


def _is_element(thing: pikepdf.Object) -> bool:
    return isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/StructElem"
