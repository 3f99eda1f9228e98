"""Participants' words on their way to paper: cleaned, escaped, and drawn with the font that has each character.

Nothing that people wrote reaches ReportLab but through this module. ReportLab reads markup in paragraphs, and even
opens files for it; a character that a font lacks simply vanishes from the page.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterator
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics

from workshopdesk.documents.fonts import LAST_RESORT, REGULAR, font_for
from workshopdesk.documents.right_to_left import in_visual_order, joined_letters

UNKNOWN = "\u25a1"  # a white square stands for what no font has

_BLANK = " \n\u00a0"
_ELLIPSIS = "…"
_UNPRINTABLE = {"Cc", "Cs", "Co", "Cn"}  # control, surrogates, private use, unassigned
_DIRECTION_MARKS = {chr(code) for code in (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))}
# Joiners, variation selectors and skin tones shape the figure before them; our outlines have one shape only.
_WITHOUT_SHAPE = {chr(code) for code in (0xFE0E, 0xFE0F, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD)}
_SKIN_TONES = {chr(code) for code in range(0x1F3FB, 0x1F400)}
_DROPPED = _DIRECTION_MARKS | _WITHOUT_SHAPE | _SKIN_TONES
_ADDRESS_PART = re.compile(r"[^/.=&?#-]*[/.=&?#-]*")
_WORD_PART = re.compile(r"[^/-]*[/-]+|[^/-]+")
_PLAIN = re.compile(r"[\n -~\u00a0-\u00ac\u00ae-\u017f–—‘’‚“”„…€]*")


def clean(text: str) -> str:
    """The text without control characters and invisible marks, composed (NFC), lines ended by a line feed."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
    if not _PLAIN.fullmatch(text):
        text = "".join(c for c in text if c == "\n" or not _is_dropped(c))
    return text.strip()


def one_line(text: str) -> str:
    """The cleaned text with every run of blanks and line ends as one space."""
    return " ".join(clean(text).split())


def runs(text: str, font: str) -> Iterator[tuple[str, str]]:
    """Pieces of a cleaned text as (font, piece); `font` is the Noto Sans weight wanted."""
    if _PLAIN.fullmatch(text):
        if text:
            yield font, text
        return
    current, piece = font, ""
    for character in text:
        wanted = current if character in _BLANK else font_for(character)
        if not wanted:
            character, wanted = UNKNOWN, LAST_RESORT
        elif wanted == REGULAR:
            wanted = font
        if wanted != current and piece:
            yield current, piece
            piece = ""
        current = wanted
        piece += character
    if piece:
        yield current, piece


def markup(text: str, font: str) -> str:
    """The text as ReportLab markup that means nothing but itself.

    A forced line end leaves no space in the tagged text, so a no-break space keeps the words apart.
    """
    parts = []
    for run_font, piece in runs(joined_letters(clean(text)), font):
        escaped = escape(piece).replace("\n", "&nbsp;<br/>")
        parts.append(escaped if run_font == font else f'<font name="{run_font}">{escaped}</font>')
    return "".join(parts)


def width_of(text: str, font: str, size: float) -> float:
    """The width of one line in points."""
    return math.fsum(
        pdfmetrics.stringWidth(piece, run_font, size) for run_font, piece in runs(joined_letters(text), font)
    )


def shortened(text: str, font: str, size: float, width: float) -> str:
    """The line, cut with an ellipsis if it is wider than `width` points."""
    if width_of(text, font, size) <= width:
        return text
    room = width - width_of(_ELLIPSIS, font, size)
    kept = 0
    for character in text:
        room -= width_of(character, font, size)
        if room < 0:
            break
        kept += 1
    return text[:kept].rstrip(" ,;:") + _ELLIPSIS


def broken(text: str, font: str, size: float, width: float, most: int | None = None) -> list[str]:
    """The text broken into lines of at most `width` points, words too long for a line broken as well.

    With `most`, that many lines at most, the last one cut with an ellipsis.
    """
    lines: list[str] = []
    for paragraph in clean(text).split("\n"):
        line = ""
        for word in paragraph.split():
            joint = " " if line else ""
            for part in _parts(word, font, size, width):
                if line and width_of(f"{line}{joint}{part}", font, size) > width:
                    lines.append(line)
                    line = part
                else:
                    line = f"{line}{joint}{part}"
                joint = ""
                if most is not None and len(lines) > most:
                    return _cut(lines, font, size, width, most)
        lines.append(line)
    return _cut(lines, font, size, width, most) if most is not None and len(lines) > most else lines


def widest_word(text: str, font: str, size: float) -> float:
    """The width of the longest piece that `broken` would rather not break, in points."""
    return max((width_of(piece, font, size) for piece in _pieces(clean(text))), default=0.0)


def broken_address(address: str, font: str, size: float, width: float) -> list[str]:
    """An address in lines of at most `width` points: after a slash, dot or hyphen if there is one, else anywhere."""
    lines, line = [], ""
    for part in _ADDRESS_PART.findall(address):
        if line and width_of(line + part, font, size) > width:
            lines.append(line)
            line = ""
        *full, line = _parts(line + part, font, size, width)
        lines += full
    return [*lines, line]


def draw_line(canvas: Any, x: float, y: float, text: str, font: str, size: float, align: str = "left") -> None:
    """Draw one line with its baseline at y; `x` is its left edge, its centre or its right edge."""
    line = one_line(text)
    if align != "left":
        x -= width_of(line, font, size) / (2 if align == "centre" else 1)
    for run_font, piece in runs(in_visual_order(joined_letters(line)), font):
        canvas.setFont(run_font, size)
        canvas.drawString(x, y, piece)
        x += pdfmetrics.stringWidth(piece, run_font, size)


def _pieces(text: str) -> Iterator[str]:
    for word in text.split():
        yield from _WORD_PART.findall(word)


def _is_dropped(character: str) -> bool:
    return character in _DROPPED or unicodedata.category(character) in _UNPRINTABLE


def _parts(word: str, font: str, size: float, width: float) -> Iterator[str]:
    if width_of(word, font, size) <= width:
        yield word
        return
    pieces = _WORD_PART.findall(word)
    if len(pieces) > 1:
        for piece in pieces:
            yield from _parts(piece, font, size, width)
        return
    part, used = "", 0.0
    for character in word:
        own = width_of(character, font, size)
        if part and used + own > width:
            yield part
            part, used = "", 0.0
        part, used = part + character, used + own
    yield part


def _cut(lines: list[str], font: str, size: float, width: float, most: int) -> list[str]:
    return [*lines[: most - 1], shortened(f"{lines[most - 1]} {_ELLIPSIS}", font, size, width)]
