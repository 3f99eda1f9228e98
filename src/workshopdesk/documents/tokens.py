"""Design tokens of the printed matter: grid, colours, type. Lengths in points. Reasons: design DOCLOOK.md.

Everything sits on a unit of 3.5 pt. A4 has 18 mm margins; 174 mm between them = margin column 36 + gutter 6 + main
column 132 (two cards of 63 and a gutter).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from workshopdesk.documents.fonts import LIGHT, MEDIUM, REGULAR, SEMIBOLD
from workshopdesk.domain.note import Colour

# Space
SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_6, SPACE_8 = (3.5 * n for n in (1, 2, 3, 4, 6, 8))
MARGIN, GUTTER, SIDE, MAIN = 18 * mm, 6 * mm, 36 * mm, 132 * mm
FULL = SIDE + GUTTER + MAIN
CARD_WIDTH = (MAIN - GUTTER) / 2
MEASURE = 122 * mm  # prose: about 72 characters
TOP, BOTTOM = 26 * mm, 22 * mm
HEADER_FROM_TOP, FOOTER_FROM_BOTTOM = 14 * mm, 12 * mm

# Colours; only INK, SOFT and ACCENT are for text (at least 6.9 : 1 on PAPER and TINT)
INK = HexColor("#1A1A18")
SOFT = HexColor("#55534D")
ACCENT = HexColor("#0E4D64")
LINE = HexColor("#8C8981")
HAIR = HexColor("#CFCBC2")
TINT = HexColor("#F5F3EE")
PAPER = HexColor("#FFFFFF")
ACCENT_HEX = "#0E4D64"


@dataclass(frozen=True, slots=True)
class CardPaint:
    """How a card colour is printed: the paper, and its darker tab where the card is drawn whole."""

    paper: Any
    tab: Any


CARD_PAINT = {  # LOOK.md §3; the symbols are drawn by marks.symbol
    Colour.YELLOW: CardPaint(HexColor("#FFE27A"), HexColor("#F1CD54")),
    Colour.GREEN: CardPaint(HexColor("#B5D98F"), HexColor("#98C26C")),
    Colour.BLUE: CardPaint(HexColor("#9CCBEF"), HexColor("#78B2DF")),
    Colour.PINK: CardPaint(HexColor("#FBB6B6"), HexColor("#EE9797")),
    Colour.WHITE: CardPaint(HexColor("#FFFFFF"), HexColor("#E1E6E3")),
}


def _style(name: str, font: str, size: float, leading: float, color: Any = INK, **values: Any) -> ParagraphStyle:
    return ParagraphStyle(
        name,
        fontName=font,
        fontSize=size,
        leading=leading,
        textColor=color,
        bulletFontName=font,
        bulletFontSize=size,
        **values,
    )


def variant(base: ParagraphStyle, **values: Any) -> ParagraphStyle:
    """The style with some values changed."""
    return ParagraphStyle(f"{base.name}-variant", parent=base, **values)


# Type: size / leading; one family, weight does the work
_INDENT = MAIN - MEASURE
MICRO = _style("micro", REGULAR, 7.8, 10.5, SOFT)
MICRO_STRONG = _style("micro-strong", SEMIBOLD, 7.8, 10.5)
LABEL = _style("label", SEMIBOLD, 7.8, 10.5, SOFT)
LABEL_RIGHT = variant(LABEL, alignment=2)
TABLE = _style("table", REGULAR, 8.8, 12.25)
TABLE_STRONG = _style("table-strong", SEMIBOLD, 8.8, 12.25)
TABLE_RIGHT = variant(TABLE, alignment=2)
TABLE_STRONG_RIGHT = variant(TABLE_STRONG, alignment=2)
CARD = _style("card", MEDIUM, 9.6, 12.25)
CARD_DETAIL = _style("card-detail", REGULAR, 8.6, 12.25, spaceBefore=SPACE_1 / 2)
BODY = _style("body", REGULAR, 10, 14, spaceAfter=SPACE_2, rightIndent=_INDENT)
BODY_FULL = variant(BODY, rightIndent=0)
ITEM = _style("item", REGULAR, 10, 14, leftIndent=14, bulletIndent=0, spaceAfter=SPACE_1, rightIndent=_INDENT)
LEAD = _style("lead", REGULAR, 12.5, 17.5, spaceAfter=SPACE_4, rightIndent=_INDENT)
PLAIN = _style("plain", REGULAR, 12.5, 21)
H4 = _style("h4", SEMIBOLD, 10, 14, spaceBefore=SPACE_4, spaceAfter=SPACE_1, keepWithNext=1)
H3 = _style("h3", SEMIBOLD, 19, 24.5, spaceAfter=SPACE_2, keepWithNext=1)
H2 = _style("h2", SEMIBOLD, 26, 31.5, spaceAfter=SPACE_6, keepWithNext=1)
H1 = _style("h1", SEMIBOLD, 46, 49, spaceAfter=SPACE_4)
SUBTITLE = _style("subtitle", LIGHT, 17, 24.5)
NUMBER = _style("number", LIGHT, 56, 56)
FIGURE = _style("figure", LIGHT, 30, 35)
CONTENTS_1 = _style("contents-1", REGULAR, 10, 14, rightIndent=24)
CONTENTS_2 = _style("contents-2", REGULAR, 8.8, 14, SOFT, leftIndent=14, rightIndent=24)
