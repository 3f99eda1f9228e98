"""Figures: key figures as large numerals, dots, and the ranking as rows of dots that can be counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workshopdesk.documents.fonts import REGULAR, SEMIBOLD
from workshopdesk.documents.layout import Stack
from workshopdesk.documents.marks import dots, dots_width
from workshopdesk.documents.paragraphs import list_item, text
from workshopdesk.documents.tagging.flowables import Block, Figure
from workshopdesk.documents.text import broken, draw_line, one_line, width_of
from workshopdesk.documents.tokens import (
    ACCENT,
    FIGURE,
    GUTTER,
    HAIR,
    INK,
    MICRO,
    MICRO_STRONG,
    SOFT,
    SPACE_2,
    SPACE_4,
)
from workshopdesk.documents.wording import Words
from workshopdesk.domain.ballot import RankedCandidate

MOST_DOTS = 60  # more are drawn as bars: nobody counts them
_ROW, _LOW_ROW = 28.0, 21.0
_MANY_ROWS = 9
_DOT_SCALE = 1.12
_SMALL = 8.4


class KeyFigures(Block):
    """Large light numerals under a rule; numeral and word are one list item."""

    def __init__(self, pairs: Sequence[tuple[str, str]], columns: int) -> None:
        super().__init__()
        token = object()
        self._columns = columns
        self._cells: list[Stack] = []
        for value, word in pairs:
            _, body = list_item(token)
            self._cells.append(Stack([text(value, FIGURE, path=body), text(word, MICRO, path=body)]))
        self._cell_width = 0.0
        self._rows: list[float] = []

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self._cell_width = (available_width - (self._columns - 1) * GUTTER) / self._columns
        heights = [self.measure(cell, self._cell_width) for cell in self._cells]
        self._rows = [
            max(heights[first : first + self._columns]) + SPACE_4 for first in range(0, len(heights), self._columns)
        ]
        self.height = sum(self._rows)
        return self.width, self.height

    def draw(self) -> None:
        y = self.height
        for row, height in enumerate(self._rows):
            for i, cell in enumerate(self._cells[row * self._columns : (row + 1) * self._columns]):
                x = i * (self._cell_width + GUTTER)
                self.canv.setStrokeColor(INK)
                self.canv.setLineWidth(0.8)
                self.canv.line(x, y, x + self._cell_width, y)
                cell.drawOn(self.canv, x, y - SPACE_2 - cell.height)
            y -= height


class DotLine(Block):
    """The dots as they stuck on the board, and the sentence that says the same."""

    def __init__(self, count: int, sentence: str) -> None:
        super().__init__()
        self._count, self._sentence = count, text(sentence, MICRO_STRONG)
        self.spaceAfter = SPACE_2

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = self.measure(self._sentence, available_width) + (14.0 if 0 < self._count <= MOST_DOTS else 0)
        return self.width, self.height

    def draw(self) -> None:
        if 0 < self._count <= MOST_DOTS:
            scale = min(1.0, self.width / dots_width(self._count))
            dots(self.canv, self._count, 0, self.height - 5, ACCENT, scale)
        self._sentence.drawOn(self.canv, 0, 0)


@dataclass(frozen=True, slots=True)
class ChartScale:
    """What all parts of one ranking share: the most dots on one candidate, and the height of a row in points."""

    most: int
    row: float

    @property
    def as_dots(self) -> bool:
        return self.most <= MOST_DOTS


class RankingChart(Block):
    """Rank, number, title, dots in figures, and the dots themselves in fives; above 60 as bars. Ties are bracketed."""

    def __init__(self, lines: Sequence[RankedCandidate], width: float, scale: ChartScale, words: Words) -> None:
        super().__init__()
        self._lines, self._scale, self._words = lines, scale, words
        self.width, self.height = width, scale.row * len(lines)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        before: RankedCandidate | None = None
        for i, line in enumerate(self._lines):
            y = self.height - (i + 1) * self._scale.row
            self._draw_rank(line, before, y)
            self._draw_line(line, y)
            before = line

    def _draw_rank(self, line: RankedCandidate, before: RankedCandidate | None, y: float) -> None:
        canvas, row = self.canv, self._scale.row
        canvas.setStrokeColor(INK if before is None else HAIR)
        canvas.setFillColor(INK)
        if before is not None and line.tied and before.rank == line.rank:
            canvas.setStrokeColor(INK)
            canvas.setLineWidth(0.8)
            canvas.line(4, y + row / 2 - 4, 4, y + row + row / 2 - 8)
            return
        canvas.setLineWidth(0.8 if before is None else 0.5)
        canvas.line(0, y + row, self.width, y + row)
        draw_line(canvas, 0, y + row / 2 - 3.4, f"{line.rank}." if line.rank else "–", SEMIBOLD, 10)

    def _draw_line(self, line: RankedCandidate, y: float) -> None:
        canvas, row = self.canv, self._scale.row
        number, title, value = 26.0, 44.0, self.width * 0.495
        start = value + 10
        room, base = self.width - start - 2, y + row / 2 - 3.4
        canvas.setFillColor(INK)
        draw_line(canvas, number, base, str(line.candidate.number), REGULAR, 10)
        self._draw_title(line, title, y + row / 2, value - title - 24)
        draw_line(canvas, value, base, str(line.dots), SEMIBOLD, 10, "right")
        if not line.dots:
            canvas.setFillColor(SOFT)
            draw_line(canvas, start, base + 0.6, self._words.no_dot, REGULAR, 7.8)
        elif self._scale.as_dots:
            scale = min(_DOT_SCALE, room / dots_width(self._scale.most))
            dots(canvas, line.dots, start, y + row / 2, ACCENT, scale)
        else:
            canvas.setFillColor(ACCENT)
            canvas.rect(start, y + row * 0.22, room * line.dots / self._scale.most, row * 0.56, stroke=0, fill=1)

    def _draw_title(self, line: RankedCandidate, x: float, middle: float, width: float) -> None:
        """In one line, or smaller in two."""
        words = one_line(line.candidate.title) or self._words.untitled
        if width_of(words, REGULAR, 10) <= width:
            draw_line(self.canv, x, middle - 3.4, words, REGULAR, 10)
            return
        lines = broken(words, REGULAR, _SMALL, width, most=2)
        top = middle - _SMALL * 0.35 + (len(lines) - 1) * _SMALL * 0.575
        for i, part in enumerate(lines):
            draw_line(self.canv, x, top - i * _SMALL * 1.15, part, REGULAR, _SMALL)


def ranking_figures(
    lines: Sequence[RankedCandidate], width: float, words: Words, title: str, rows_per_figure: int = 24
) -> list[Figure]:
    """The ranking as one figure or, if it is long, several that each fit a page; alternative texts say it all."""
    scale = ChartScale(
        most=max((line.dots for line in lines), default=0), row=_LOW_ROW if len(lines) > _MANY_ROWS else _ROW
    )
    parts = [lines[first : first + rows_per_figure] for first in range(0, len(lines), rows_per_figure)]
    return [Figure(RankingChart(part, width, scale, words), _ranking_words(part, words, title)) for part in parts]


def _ranking_words(lines: Sequence[RankedCandidate], words: Words, title: str) -> str:
    said = [
        (words.chart_line if line.rank else words.chart_line_zero).format(
            rank=line.rank,
            number=line.candidate.number,
            title=one_line(line.candidate.title) or words.untitled,
            dots=words.card_dots.of(line.dots),
        )
        for line in lines
    ]
    return words.chart_alternative.format(title=title, lines="; ".join(said))
