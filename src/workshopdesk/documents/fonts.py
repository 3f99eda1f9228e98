"""The fonts of all documents: names, and making them known to ReportLab. Embedded in every PDF."""

from __future__ import annotations

from functools import cache

from reportlab.pdfbase import pdfmetrics

from workshopdesk.base.assets import resource_dir
from workshopdesk.documents.tagging.font import ReadableFont

LIGHT = "NotoSans-Light"
REGULAR = "NotoSans"
MEDIUM = "NotoSans-Medium"
SEMIBOLD = "NotoSans-SemiBold"
EMOJI = "NotoEmoji"
LAST_RESORT = "DejaVuSans"

_FILES = {
    LIGHT: "NotoSans_300Light.ttf",
    REGULAR: "NotoSans_400Regular.ttf",
    MEDIUM: "NotoSans_500Medium.ttf",
    SEMIBOLD: "NotoSans_600SemiBold.ttf",
    EMOJI: "NotoEmoji_400Regular.ttf",
    LAST_RESORT: "DejaVuSans.ttf",
}


@cache
def register_fonts() -> None:
    """Make the fonts known to ReportLab, once in a process; every document calls this first."""
    folder = resource_dir() / "fonts" / "noto"
    for name, file in _FILES.items():
        pdfmetrics.registerFont(ReadableFont(name, str(folder / file)))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=SEMIBOLD, italic=REGULAR, boldItalic=SEMIBOLD)


@cache
def font_for(character: str) -> str:
    """The font that has this character: REGULAR stands for all Noto Sans weights; "" if none has it."""
    register_fonts()
    for name in (REGULAR, EMOJI, LAST_RESORT):
        if ord(character) in pdfmetrics.getFont(name).face.charToGlyph:
            return name
    return ""
