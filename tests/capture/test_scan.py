"""Printed sheets that a scanner made a PDF of are read back, page by page."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest

from app.kit import table_with_notes
from workshopdesk.app.commands_printing import IssuePaperCards
from workshopdesk.app.print_settings import CardContent, CardSheets
from workshopdesk.base.errors import KnownError
from workshopdesk.capture.reading import read_photo
from workshopdesk.capture.scan import load_page, load_pages, page_count
from workshopdesk.documents.print_cards import cards_pdf
from workshopdesk.domain.note import Colour


@pytest.fixture(scope="module")
def printed() -> bytes:
    """Three cards as the program prints them, on one sheet."""
    table = table_with_notes()
    table.do(IssuePaperCards(("n1", "n2", "n3")))
    settings = CardSheets(content=CardContent.BOARD, colours=tuple(Colour), painted=True)
    return cards_pdf(table.state, settings, made_at=datetime(2026, 11, 23, tzinfo=UTC))


def scanned(printed: bytes, resolution: int, path: Path, pages: int = 1) -> Path:
    """The sheet as a picture of so many dots per inch on each page of a PDF, as a scanner stores it."""
    with pypdfium2.PdfDocument(printed) as document:
        page = document[0].render(scale=resolution / 72).to_pil().convert("RGB")
    page.save(path, "PDF", resolution=resolution, save_all=True, append_images=[page] * (pages - 1))
    return path


@pytest.mark.parametrize("resolution", [75, 150, 300])
def test_every_card_of_a_scanned_sheet_is_read_back(printed: bytes, resolution: int, tmp_path: Path) -> None:
    path = scanned(printed, resolution, tmp_path / "scan.pdf")
    found = [card.number for photo in load_pages(path) for card in read_photo(photo).cards]
    assert sorted(number for number in found if number is not None) == [0, 1, 2]
    assert None not in found


def test_pages_have_names_of_their_own(printed: bytes, tmp_path: Path) -> None:
    path = scanned(printed, 75, tmp_path / "scan.pdf", pages=2)
    assert page_count(path) == 2
    assert load_page(path, 1).name == "scan.pdf · 2"


@pytest.mark.parametrize("content", [b"%PDF-1.7\nhalf a file", b"%PDF-1.4\n%%EOF"])
def test_a_broken_pdf_is_told(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(content)
    with pytest.raises(KnownError, match="photo-damaged"):
        load_page(path, 0)
