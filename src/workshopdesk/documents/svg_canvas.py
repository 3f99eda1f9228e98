"""A canvas that writes SVG 1.1 where ReportLab's writes PDF: the part of its interface that our drawings use.

So one drawing serves both. Lengths are points, y grows upwards as in PDF; texts stay texts, with their fonts named.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.pathobject import PDFPathObject

from workshopdesk.documents.fonts import EMOJI, LAST_RESORT, LIGHT, MEDIUM, REGULAR, SEMIBOLD

_FACES = {
    LIGHT: ("Noto Sans", 300),
    REGULAR: ("Noto Sans", 400),
    MEDIUM: ("Noto Sans", 500),
    SEMIBOLD: ("Noto Sans", 600),
    EMOJI: ("Noto Emoji", 400),
    LAST_RESORT: ("DejaVu Sans", 400),
}
_OPERATORS = {"m": ("M", 2), "l": ("L", 2), "c": ("C", 6), "h": ("Z", 0)}
_CAPS = ("butt", "round", "square")
_JOINS = ("miter", "round", "bevel")


@dataclass(frozen=True, slots=True)
class _Pen:
    fill: str = "#000000"
    stroke: str = "#000000"
    width: float = 1.0
    cap: int = 0
    join: int = 0
    font: str = REGULAR
    size: float = 12.0


class SvgCanvas:
    """Draws on a sheet of this size in points."""

    def __init__(self, width: float, height: float) -> None:
        self._width, self._height = width, height
        self._parts: list[str] = []
        self._pen = _Pen()
        self._saved: list[tuple[_Pen, int]] = []
        self._open = 0

    # State

    def saveState(self) -> None:
        self._saved.append((self._pen, self._open))

    def restoreState(self) -> None:
        self._pen, wanted = self._saved.pop()
        self._parts.append("</g>" * (self._open - wanted))
        self._open = wanted

    def translate(self, dx: float, dy: float) -> None:
        self._transform(f"translate({_n(dx)} {_n(dy)})")

    def rotate(self, degrees: float) -> None:
        self._transform(f"rotate({_n(degrees)})")

    def setFillColor(self, colour: Any) -> None:
        self._pen = replace(self._pen, fill=_hex(colour))

    def setStrokeColor(self, colour: Any) -> None:
        self._pen = replace(self._pen, stroke=_hex(colour))

    def setLineWidth(self, width: float) -> None:
        self._pen = replace(self._pen, width=width)

    def setLineCap(self, cap: int) -> None:
        self._pen = replace(self._pen, cap=cap)

    def setLineJoin(self, join: int) -> None:
        self._pen = replace(self._pen, join=join)

    def setFont(self, name: str, size: float) -> None:
        self._pen = replace(self._pen, font=name, size=size)

    # Shapes

    def rect(self, x: float, y: float, width: float, height: float, stroke: int = 1, fill: int = 0) -> None:
        size = f'x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}"'
        self._add(f"<rect {size}{self._paint(stroke, fill)}/>")

    def roundRect(
        self, x: float, y: float, width: float, height: float, radius: float, stroke: int = 1, fill: int = 0
    ) -> None:
        size = f'x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}" rx="{_n(radius)}"'
        self._add(f"<rect {size}{self._paint(stroke, fill)}/>")

    def circle(self, x: float, y: float, radius: float, stroke: int = 1, fill: int = 0) -> None:
        self._add(f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}"{self._paint(stroke, fill)}/>')

    def line(self, x: float, y: float, to_x: float, to_y: float) -> None:
        ends = f'x1="{_n(x)}" y1="{_n(y)}" x2="{_n(to_x)}" y2="{_n(to_y)}"'
        self._add(f"<line {ends}{self._paint(1, 0)}/>")

    def beginPath(self) -> PDFPathObject:
        return PDFPathObject()

    def drawPath(self, path: PDFPathObject, stroke: int = 1, fill: int = 0) -> None:
        self._add(f'<path d="{" ".join(_commands(path.getCode()))}"{self._paint(stroke, fill)}/>')

    def drawString(self, x: float, y: float, text: str) -> None:
        """The width is told as well, so that the words fit their place where the font is not installed."""
        if not text.strip():
            return
        pen = self._pen
        family, weight = _FACES[pen.font]
        width = pdfmetrics.stringWidth(text, pen.font, pen.size)
        face = f'font-family="{family}, sans-serif" font-weight="{weight}" font-size="{_n(pen.size)}"'
        place = f'transform="translate({_n(x)} {_n(y)}) scale(1 -1)"'
        fitted = f'textLength="{_n(width)}" lengthAdjust="spacingAndGlyphs" xml:space="preserve"'
        self._add(f'<text {place} {face} {fitted} fill="{pen.fill}">{escape(text)}</text>')

    # Whole

    def begin_group(self, key: str, title: str, description: str) -> None:
        """A part of the picture; it ends with `end_group`. `key` is unique in the file and an XML name."""
        named = f'<g role="img" aria-labelledby="{key}-title {key}-description">'
        self._add(f'{named}<title id="{key}-title">{escape(title)}</title>')
        self._add(f'<desc id="{key}-description">{escape(description)}</desc>')

    def end_group(self) -> None:
        self._add("</g>")

    def made(self, *, title: str, description: str, language: str) -> bytes:
        """The file as UTF-8."""
        width, height = _n(self._width), _n(self._height)
        head = (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}pt" height="{height}pt" '
            f'viewBox="0 0 {width} {height}" role="img" aria-labelledby="title description" '
            f"xml:lang={quoteattr(language)}>"
        )
        named = f'<title id="title">{escape(title)}</title><desc id="description">{escape(description)}</desc>'
        ground = f'<rect width="{width}" height="{height}" fill="#FFFFFF"/>'
        drawn = f'<g transform="translate(0 {height}) scale(1 -1)">'
        return "\n".join([head, named, ground, drawn, *filter(None, self._parts), "</g>", "</svg>", ""]).encode("utf-8")

    def inline(self, key: str, title: str, description: str) -> str:
        """The drawing as an element of an HTML page, as wide as its place; `key` is unique there and an XML name."""
        width, height = _n(self._width), _n(self._height)
        head = f'<svg viewBox="0 0 {width} {height}" role="img" aria-labelledby="{key}-title {key}-description">'
        named = f'<title id="{key}-title">{escape(title)}</title>'
        named += f'<desc id="{key}-description">{escape(description)}</desc>'
        drawn = f'<g transform="translate(0 {height}) scale(1 -1)">'
        return "\n".join([head, named, drawn, *filter(None, self._parts), "</g>", "</svg>"])

    def _add(self, element: str) -> None:
        self._parts.append(element)

    def _transform(self, transform: str) -> None:
        self._add(f'<g transform="{transform}">')
        self._open += 1

    def _paint(self, stroke: int, fill: int) -> str:
        pen = self._pen
        said = f' fill="{pen.fill if fill else "none"}"'
        if not stroke:
            return said
        said += f' stroke="{pen.stroke}" stroke-width="{_n(pen.width)}"'
        said += f' stroke-linecap="{_CAPS[pen.cap]}"' if pen.cap else ""
        return said + (f' stroke-linejoin="{_JOINS[pen.join]}"' if pen.join else "")


def _commands(code: str) -> Iterator[str]:
    """The path commands of SVG for the operators of a PDF path (ISO 32000-1, 8.5.2)."""
    numbers: list[str] = []
    for word in code.split():
        if word == "n":  # begins a path in PDF and says nothing in SVG
            continue
        if word not in _OPERATORS:
            numbers.append(word)
            continue
        letter, count = _OPERATORS[word]
        if len(numbers) != count:
            raise ValueError(f"{word} with {len(numbers)} numbers")
        yield " ".join([letter, *numbers])
        numbers = []


def _hex(colour: Any) -> str:
    return f"#{colour.hexval()[2:].upper()}"


def _n(number: float) -> str:
    """At most two decimals: a hundredth of a point is not seen."""
    return f"{number:.2f}".rstrip("0").rstrip(".") or "0"
