"""What the pictures of a camera tell while it looks: a printed card's number at any resolution, and what is wrong."""

from __future__ import annotations

from datetime import UTC, datetime

import pypdfium2
import pytest
from PIL import Image, ImageFilter

from app.kit import table_with_notes
from workshopdesk.app.commands_printing import IssuePaperCards
from workshopdesk.app.photo_reading import LiveHint
from workshopdesk.app.print_settings import CardContent, CardSheets
from workshopdesk.capture.live import LivePicture, live_hint, printed_card
from workshopdesk.documents.print_cards import cards_pdf


def live(picture: Image.Image) -> LivePicture:
    """As a camera hands it over: blue first."""
    red, green, blue = picture.convert("RGB").split()
    content = Image.merge("RGB", (blue, green, red)).tobytes()
    return LivePicture(content, picture.width, picture.height, 3 * picture.width)


def page(dpi: int) -> Image.Image:
    """The first sheet of printed cards; cards 0 to 2 lie below each other."""
    table = table_with_notes()
    table.do(IssuePaperCards(("n1", "n2", "n3")))
    settings = CardSheets(content=CardContent.BOARD)
    pdf = pypdfium2.PdfDocument(cards_pdf(table.state, settings, made_at=datetime(2026, 11, 23, tzinfo=UTC)))
    try:
        return pdf[0].render(scale=dpi / 72).to_pil().convert("RGB")
    finally:
        pdf.close()


def cut(sheet: Image.Image, place: int) -> Image.Image:
    """One card of the sheet."""
    scale = sheet.width / 210
    top = 9 + 93 * place
    return sheet.crop(tuple(round(mm * scale) for mm in (2.5, top, 207.5, top + 93)))


@pytest.mark.parametrize("dpi", [75, 150, 300])
def test_a_printed_card_is_known_by_its_number(dpi: int) -> None:
    """PH12"""
    sheet = page(dpi)
    numbers = [printed_card(live(cut(sheet, place))) for place in (0, 1, 2)]
    assert numbers == [0, 1, 2]
    assert printed_card(live(sheet)) is None, "three cards at once are nobody's question"
    assert printed_card(live(Image.new("RGB", (320, 240), "white"))) is None


def test_what_is_wrong_with_a_picture_is_told() -> None:
    """PH10"""
    card = cut(page(150), 0)
    assert live_hint(live(card)) is LiveHint.NO_BOARD
    assert live_hint(live(card.filter(ImageFilter.GaussianBlur(9)))) is LiveHint.BLURRED
    assert live_hint(live(card.point(lambda value: value // 40))) is LiveHint.DARK
    far = Image.new("RGB", (640, 480), "grey")
    far.paste(cut(page(75), 0).resize((266, 121)), (100, 100))
    assert live_hint(live(far)) is LiveHint.SMALL
    plain = Image.new("RGB", (640, 480), "grey")
    plain.paste("white", (200, 150, 400, 300))
    assert live_hint(live(plain)) is LiveHint.NO_MARKERS
    assert live_hint(live(plain.filter(ImageFilter.GaussianBlur(6)))) is LiveHint.BLURRED
