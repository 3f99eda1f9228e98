"""A picture of a small pin board with cards that this program printed, cut and pinned with a slight turn."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
from PIL import Image, ImageDraw

from workshopdesk.app.print_settings import CardContent, CardSheets
from workshopdesk.documents.print_cards import cards_pdf
from workshopdesk.documents.print_markers import BOARD_CORNERS, BOARD_MARKERS, marker_cells
from workshopdesk.domain.note import Colour
from workshopdesk.domain.state import State

SCALE = 3  # pixels per millimetre
BOARD = (900, 620)
FELT = (128, 130, 134)
_LEFT, _TOP, _WIDTH, _HEIGHT = 2.5, 9.0, 205.0, 93.0  # of the first card on its sheet


def printed_cards(state: State) -> list[Image.Image]:
    """The cards of the boards as they come out of the printer and under the scissors, by colour and number."""
    settings = CardSheets(content=CardContent.BOARD, colours=tuple(Colour), painted=True)
    sheets = pypdfium2.PdfDocument(cards_pdf(state, settings, made_at=datetime(2026, 11, 23, tzinfo=UTC)))
    cut = []
    for page in sheets:
        picture = page.render(scale=SCALE * 25.4 / 72).to_pil().convert("RGB")
        for place in range(3):
            top = _TOP + place * _HEIGHT
            card = picture.crop(tuple(round(v * SCALE) for v in (_LEFT, top, _LEFT + _WIDTH, top + _HEIGHT)))
            if card.resize((1, 1)).getpixel((0, 0)) < (250, 250, 250):
                cut.append(card)
    sheets.close()
    return cut


def board_photo(
    cards: Sequence[Image.Image], middles: Sequence[tuple[float, float]], *, turn: float = 3.0
) -> Image.Image:
    """The board with cards pinned at `middles` in millimetres from its upper left corner."""
    photo = Image.new("RGB", (BOARD[0] * SCALE, BOARD[1] * SCALE), FELT)
    far_x, far_y = BOARD[0] - 25 - 67, BOARD[1] - 25 - 67
    for number, (x, y) in zip(BOARD_CORNERS, ((25, 25), (far_x, 25), (far_x, far_y), (25, far_y)), strict=True):
        photo.paste(_marker(number), (x * SCALE, y * SCALE))
    for card, (x, y) in zip(cards, middles, strict=True):
        turned = card.convert("RGBA").rotate(turn, expand=True, resample=Image.Resampling.BICUBIC)
        photo.paste(turned, (round(x * SCALE - turned.width / 2), round(y * SCALE - turned.height / 2)), turned)
    return photo


def with_dots(card: Image.Image, *dots: tuple[float, float, tuple[int, int, int]]) -> Image.Image:
    """A card with round stickers of 15 mm at places in millimetres."""
    copy = card.copy()
    for x, y, colour in dots:
        box = [(x - 7.5) * SCALE, (y - 7.5) * SCALE, (x + 7.5) * SCALE, (y + 7.5) * SCALE]
        ImageDraw.Draw(copy).ellipse(box, fill=colour)
    return copy


def saved(photo: Image.Image, path: Path) -> Path:
    held = io.BytesIO()
    photo.save(held, "JPEG", quality=90)
    path.write_bytes(held.getvalue())
    return path


def _marker(number: int) -> Image.Image:
    """A board marker of 50 mm with white around it, 67 mm in all."""
    inner = marker_cells(BOARD_MARKERS)[number]
    black = "0" * (len(inner) + 2)
    rows = (black, *(f"0{row}0" for row in inner), black)
    picture = Image.new("L", (len(rows), len(rows)))
    picture.putdata([255 * int(cell) for row in rows for cell in row])
    edge, whole = 50 * SCALE, 67 * SCALE
    white = Image.new("RGB", (whole, whole), "white")
    inset = (whole - edge) // 2
    white.paste(picture.resize((edge, edge), Image.Resampling.NEAREST).convert("RGB"), (inset, inset))
    return white
