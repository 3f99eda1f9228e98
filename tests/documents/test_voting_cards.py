"""Voting cards in print: readable by camera and eye, cut apart, valid PDF/UA."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest
import qrcode
from PIL import Image

from documents.reading import codes, faults, page_texts, printed_card, structure
from documents.workshops import MADE_AT, sixty_cards
from workshopdesk.app.voting_cards import as_typed, new_codes
from workshopdesk.capture.voting_codes import voting_code
from workshopdesk.documents.voting_cards import voting_cards_pdf
from workshopdesk.domain.ballot import Ballot

QUESTION = "Welche Wege, Plätze und Haltestellen sollen wir in den nächsten drei Jahren zuerst erneuern, und warum?"
BALLOT = Ballot(id="v", question=QUESTION)
# one of broad letters: it must not be broken
CODES = ("MWMW-QGMW-MWMD", *new_codes(22))


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return voting_cards_pdf(sixty_cards(), BALLOT, CODES, made_at=MADE_AT)


def test_the_cards_are_pdf_ua_on_a4(pdf: bytes, tmp_path: Path) -> None:
    assert faults(pdf, tmp_path) == []
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert [[round(float(value) * 25.4 / 72) for value in page.mediabox] for page in document.pages] == [
            [0, 0, 210, 297]
        ] * 3


def test_a_camera_reads_every_card(pdf: bytes) -> None:
    """B23: each code once, as large as a thumb."""
    seen = codes(pdf, 150)
    assert sorted(code.address for code in seen) == sorted(as_typed(code) for code in CODES)
    assert [sum(code.page == number for code in seen) for number in (1, 2, 3)] == [10, 10, 3]
    assert all(25 < code.edge < 29 for code in seen)


@pytest.mark.parametrize("degrees", [0, 15, 180])
def test_the_program_reads_a_card_that_is_held_up(pdf: bytes, degrees: int) -> None:
    """B23: turned too; two cards at once, a card without its code and a foreign QR code are none."""
    card = printed_card(pdf, 0)
    turned = card.rotate(degrees, expand=True, fillcolor=90)
    assert voting_code(turned.tobytes(), *turned.size) == as_typed(CODES[0])
    both = Image.new("L", (card.width, 2 * card.height))
    both.paste(card, (0, 0))
    both.paste(printed_card(pdf, 1), (0, card.height))
    words = card.crop((card.width // 2, 0, *card.size))
    foreign = qrcode.make("https://example.org/ABCDEFGHJKMN").get_image().convert("L")
    for picture in (both, words, foreign):
        assert voting_code(picture.tobytes(), *picture.size) == ""


def test_every_card_says_its_code_and_the_promise(pdf: bytes) -> None:
    texts = page_texts(pdf)
    for place, code in enumerate(CODES):
        assert texts[place // 10].count(code) == 1
    assert " ".join(texts[2].split()).count("lässt sich nicht ablesen, wer wie gestimmt hat.") == 3


def test_a_screen_reader_finds_one_item_for_every_card(pdf: bytes) -> None:
    tree = structure(pdf)
    items = list(tree.all("LI"))
    assert len(items) == 23
    for item, code in zip(items, CODES, strict=True):
        assert code in item.text
        assert code in next(item.all("Figure")).alternative
