"""Drawings of the office's charts, one for PDF, SVG and PNG alike: bars, tiles, a heat map, votes, months.

No colour stands alone: every bar, tile and cell has its number, and the chart's table says the same once more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import Color

from workshopdesk.app.office.treemap import treemap
from workshopdesk.documents.fonts import REGULAR, SEMIBOLD
from workshopdesk.documents.tagging.flowables import Block
from workshopdesk.documents.text import broken, draw_line, one_line, shortened, width_of
from workshopdesk.documents.tokens import ACCENT, HAIR, INK, LINE, MAIN, PAPER, SOFT, TINT

_SIZE, _SMALL = 8.8, 7.8
# Between these shades of ACCENT neither INK nor white reaches 4.5 : 1, so none of them is used.
_DARKEST_FOR_INK, _LIGHTEST_FOR_WHITE = 0.64, 0.76
_GAP = 2.0


@dataclass(frozen=True, slots=True)
class Bar:
    """`value` is drawn against the greatest one, `told` stands at its end."""

    label: str
    value: float
    told: str


class _Drawing(Block):
    def __init__(self, width: float, height: float) -> None:
        super().__init__()
        self.width, self.height = width, height

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def line(
        self, x: float, y: float, words: str, size: float = _SIZE, align: str = "left", strong: bool = False
    ) -> None:
        draw_line(self.canv, x, y, words, SEMIBOLD if strong else REGULAR, size, align)


class Bars(_Drawing):
    """Lying bars under each other, each with its label in at most two lines."""

    _ROW = 25.0

    def __init__(self, bars: Sequence[Bar], width: float = MAIN) -> None:
        super().__init__(width, self._ROW * max(1, len(bars)))
        self._bars = bars

    def draw(self) -> None:
        canvas = self.canv
        start = self.width * 0.5
        room = self.width - start - max((width_of(bar.told, REGULAR, _SIZE) for bar in self._bars), default=0) - 8
        most = max((bar.value for bar in self._bars), default=0) or 1
        for place, bar in enumerate(self._bars):
            y = self.height - (place + 1) * self._ROW
            canvas.setStrokeColor(HAIR)
            canvas.setLineWidth(0.5)
            canvas.line(0, y + self._ROW, self.width, y + self._ROW)
            canvas.setFillColor(INK)
            lines = broken(one_line(bar.label), REGULAR, _SMALL, start - 12, most=2)
            top = y + self._ROW / 2 - _SMALL * 0.35 + (len(lines) - 1) * _SMALL * 0.575
            for number, words in enumerate(lines):
                self.line(0, top - number * _SMALL * 1.15, words, _SMALL)
            length = max(0.0, room * bar.value / most)
            canvas.setFillColor(ACCENT)
            canvas.rect(start, y + 6, length, self._ROW - 12, stroke=0, fill=1)
            canvas.setFillColor(INK)
            self.line(start + length + 5, y + self._ROW / 2 - 3.2, bar.told, _SIZE, strong=True)


class Tiles(_Drawing):
    """A treemap; a tile too small for its words has its number alone, or nothing: the table tells it."""

    def __init__(self, bars: Sequence[Bar], width: float = MAIN, height: float = 240.0) -> None:
        super().__init__(width, height)
        self._bars = sorted((bar for bar in bars if bar.value > 0), key=lambda bar: -bar.value)

    def draw(self) -> None:
        canvas = self.canv
        tiles = treemap([bar.value for bar in self._bars], self.width, self.height)
        most = max((bar.value for bar in self._bars), default=1)
        for bar, tile in zip(self._bars, tiles, strict=True):
            y = self.height - tile.y - tile.height
            shade = _shade_of(bar.value / most)
            canvas.setFillColor(_shade(shade))
            width, height = max(0.5, tile.width - _GAP), max(0.5, tile.height - _GAP)
            canvas.rect(tile.x, y, width, height, stroke=0, fill=1)
            canvas.setFillColor(PAPER if shade >= _LIGHTEST_FOR_WHITE else INK)
            self._words(bar, tile.x + 5, y + height - 12, width - 10, height - 8)

    def _words(self, bar: Bar, x: float, y: float, width: float, height: float) -> None:
        if height < 10 or width_of(bar.told, SEMIBOLD, _SIZE) > width:
            return
        self.line(x, y, bar.told, _SIZE, strong=True)
        most = int((height - 12) // 10)
        words = one_line(bar.label)
        if most < 1 or any(width_of(word, REGULAR, _SMALL) > width for word in words.split()):
            return
        for number, line in enumerate(broken(words, REGULAR, _SMALL, width, most=most)):
            self.line(x, y - 11 - number * 10, line, _SMALL)


class HeatMap(_Drawing):
    """Rows by numbered columns; every cell with its number, nothing where there is none."""

    _ROW, _HEAD = 17.0, 16.0

    def __init__(self, rows: Sequence[tuple[str, Sequence[int]]], columns: int, width: float = MAIN) -> None:
        super().__init__(width, self._HEAD + self._ROW * max(1, len(rows)))
        self._rows, self._columns = rows, columns

    def draw(self) -> None:
        canvas = self.canv
        start = self.width * 0.42
        cell = (self.width - start) / max(1, self._columns)
        most = max((value for _, cells in self._rows for value in cells), default=0) or 1
        canvas.setFillColor(INK)
        for column in range(self._columns):
            self.line(start + (column + 0.5) * cell, self.height - 11, str(column + 1), _SMALL, "centre", strong=True)
        for place, (label, cells) in enumerate(self._rows):
            y = self.height - self._HEAD - (place + 1) * self._ROW
            canvas.setFillColor(INK)
            self.line(0, y + 5, shortened(one_line(label), REGULAR, _SMALL, start - 8), _SMALL)
            for column, value in enumerate(cells):
                shade = _shade_of(value / most)
                canvas.setFillColor(_shade(shade) if value else TINT)
                canvas.rect(start + column * cell, y, cell - 1.2, self._ROW - 1.2, stroke=0, fill=1)
                if value:
                    canvas.setFillColor(PAPER if shade >= _LIGHTEST_FOR_WHITE else INK)
                    self.line(start + (column + 0.5) * cell, y + 5, str(value), _SMALL, "centre")


class ForAndAgainst(_Drawing):
    """Votes against to the left, votes for to the right of one line; heads say which side is which."""

    _ROW, _HEAD = 25.0, 18.0

    def __init__(self, rows: Sequence[tuple[str, int, int]], heads: tuple[str, str], width: float = MAIN) -> None:
        """(words, for, against); `heads`: what against and for are called."""
        super().__init__(width, self._HEAD + self._ROW * max(1, len(rows)))
        self._rows, self._heads = rows, heads

    def draw(self) -> None:
        canvas = self.canv
        start, number = self.width * 0.44, 26.0
        half = (self.width - start) / 2
        middle = start + half
        most = max((max(pro, contra) for _, pro, contra in self._rows), default=0) or 1
        canvas.setFillColor(INK)
        self.line(middle - 5, self.height - 11, self._heads[0], _SMALL, "right", strong=True)
        self.line(middle + 5, self.height - 11, self._heads[1], _SMALL, strong=True)
        for place, (words, pro, contra) in enumerate(self._rows):
            y = self.height - self._HEAD - (place + 1) * self._ROW
            canvas.setFillColor(INK)
            lines = broken(one_line(words), REGULAR, _SMALL, start - 10, most=2)
            top = y + self._ROW / 2 - _SMALL * 0.35 + (len(lines) - 1) * _SMALL * 0.575
            for i, line in enumerate(lines):
                self.line(0, top - i * _SMALL * 1.15, line, _SMALL)
            left, right = ((half - number) * value / most for value in (contra, pro))
            canvas.setFillColor(HAIR)
            canvas.rect(middle - left, y + 6, left, self._ROW - 12, stroke=0, fill=1)
            canvas.setFillColor(ACCENT)
            canvas.rect(middle, y + 6, right, self._ROW - 12, stroke=0, fill=1)
            canvas.setFillColor(INK)
            self.line(middle - left - 4, y + self._ROW / 2 - 3, str(contra), _SMALL, "right")
            self.line(middle + right + 4, y + self._ROW / 2 - 3, str(pro), _SMALL)
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.8)
        canvas.line(middle, 0, middle, self.height - self._HEAD)


class Columns(_Drawing):
    """Standing bars side by side with their numbers above and their labels below."""

    def __init__(self, title: str, bars: Sequence[Bar], width: float = MAIN, height: float = 130.0) -> None:
        super().__init__(width, height)
        self._title, self._bars = title, bars

    def draw(self) -> None:
        canvas = self.canv
        canvas.setFillColor(INK)
        self.line(0, self.height - 9, self._title, _SMALL, strong=True)
        foot, room = 16.0, self.height - 16.0 - 28.0
        step = self.width / max(1, len(self._bars))
        most = max((bar.value for bar in self._bars), default=0) or 1
        shown = -(-28 // max(1, int(step)))  # every how manieth label has room
        for place, bar in enumerate(self._bars):
            x, height = place * step, room * bar.value / most
            canvas.setFillColor(ACCENT)
            canvas.rect(x + step * 0.15, foot, step * 0.7, height, stroke=0, fill=1)
            canvas.setFillColor(INK)
            if width_of(bar.told, REGULAR, _SMALL) <= step:
                self.line(x + step / 2, foot + height + 3, bar.told, _SMALL, "centre")
            if place % shown == 0:
                canvas.setFillColor(SOFT)
                self.line(x + step / 2, 4, bar.label, _SMALL, "centre")
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.8)
        canvas.line(0, foot, self.width, foot)


def _shade_of(share: float) -> float:
    """The shade for a share of the largest number, darker with every step."""
    if share <= 0.5:
        return 0.12 + (_DARKEST_FOR_INK - 0.12) * share * 2
    return _LIGHTEST_FOR_WHITE + (1 - _LIGHTEST_FOR_WHITE) * (share - 0.5) * 2


def _shade(part: float) -> Any:
    """ACCENT mixed with white: 0 is white, 1 is ACCENT."""
    return Color(*(1 - part * (1 - value) for value in (ACCENT.red, ACCENT.green, ACCENT.blue)))
