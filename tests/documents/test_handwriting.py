"""Handwritten cards in protocol, table and package."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from documents.reading import faults, page_texts, structure
from documents.workshops import MADE_AT, with_notes
from handwriting import strokes_for
from workshopdesk.app import queries
from workshopdesk.documents.protocol import protocol_pdf
from workshopdesk.domain.ballot import Subject
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.note import Note, NoteSource
from workshopdesk.domain.state import State
from workshopdesk.exchange.csv_export import ideas_csv
from workshopdesk.exchange.package import pack, unpack

WORDS = "An der Kirche, wo früher die Linden standen"


def ink_state() -> State:
    """Card 1 is handwritten, card 2 handwritten with typed words below, card 3 typed with a line drawn on it."""
    records = list(with_notes("", WORDS, "Mehr Licht in der Unterführung"))
    strokes = [
        Stroke(id=s.stroke_id, note_id=s.note_id, position=i, width=s.width, points=s.points)
        for note_id, words in (("n1", "Mehr Bäume"), ("n2", "Mehr Bäume"), ("n3", "reBe"))
        for i, s in enumerate(strokes_for(note_id, words), 1)
    ]
    records = [
        replace(record, source=NoteSource.INK) if isinstance(record, Note) and record.id in ("n1", "n2") else record
        for record in records
    ]
    return State([*records, *strokes])


def without_ink(state: State) -> State:
    return State(record for record in state if not isinstance(record, Stroke))


@pytest.fixture(scope="module")
def inked() -> bytes:
    return protocol_pdf(ink_state(), made_at=MADE_AT)


def test_the_protocol_with_ink_is_pdf_ua(inked: bytes, tmp_path: Path) -> None:
    assert faults(inked, tmp_path) == []


def test_ink_is_a_figure_in_its_card_and_says_what_it_is(inked: bytes) -> None:
    items = [item for item in structure(inked).all("LI") if any(item.all("Figure"))]
    assert [next(item.all("Figure")).alternative for item in items] == [
        "Handschriftliche Karte Nr. 1",
        "Handschriftliche Karte Nr. 2",
        "Handschriftliche Karte Nr. 3",
    ]
    assert WORDS in items[1].text, "typed words stand in the same card"


def _curves(pdf: bytes) -> int:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return sum(
            str(operator) == "c" for page in document.pages for _, operator in pikepdf.parse_content_stream(page)
        )


def test_ink_is_drawn_as_curves_and_not_as_a_picture(inked: bytes) -> None:
    plain = protocol_pdf(without_ink(ink_state()), made_at=MADE_AT)
    assert _curves(inked) > _curves(plain) + 200, "in the card list and in the picture of the board"
    with pikepdf.open(io.BytesIO(inked)) as document:
        assert not any(page.get_images() for page in document.pages)


def _dark_pixels(pdf: bytes, page: int) -> int:
    picture = pypdfium2.PdfDocument(pdf)[page].render(scale=3).to_pil().convert("L")
    return sum(picture.histogram()[:70])


def test_ink_is_to_be_seen_in_the_card_and_in_the_picture_of_the_board(inked: bytes) -> None:
    plain = protocol_pdf(without_ink(ink_state()), made_at=MADE_AT)
    inked_pages, plain_pages = page_texts(inked), page_texts(plain)
    for mark in (WORDS[:14], "Unterführung"):
        assert any(mark in text for text in inked_pages)
    blacker = [
        i
        for i in range(min(len(inked_pages), len(plain_pages)))
        if _dark_pixels(inked, i) > _dark_pixels(plain, i) + 500
    ]
    assert len(blacker) >= 2


def test_the_table_says_that_a_card_is_handwritten() -> None:
    rows = list(csv.DictReader(io.StringIO(ideas_csv(ink_state()).decode("utf-8-sig")), delimiter=";"))
    assert [row["Karte"] for row in rows] == ["(Handschrift)", WORDS, "Mehr Licht in der Unterführung"]


def test_a_handwritten_card_has_a_name_on_the_ballot() -> None:
    titles = [candidate.title for candidate in queries.candidates(ink_state(), Subject.NOTES)]
    assert titles[:2] == ["Handschriftliche Karte Nr. 1", WORDS]


def test_the_package_carries_every_stroke() -> None:
    state = ink_state()
    package = unpack(pack(state))
    assert set(package.state.all(Stroke)) == set(state.all(Stroke))
    assert pack(package.state) == pack(state)
