"""Results of every voting method as vector figures: bars, bars of several parts, and the dots in their field."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.colors import Color, linearlyInterpolatedColor

from workshopdesk.app.outcome_table import OutcomeRow, OutcomeTable
from workshopdesk.documents.fonts import REGULAR, SEMIBOLD
from workshopdesk.documents.tagging.flowables import Block, Figure
from workshopdesk.documents.text import broken, draw_line, one_line, width_of
from workshopdesk.documents.tokens import ACCENT, HAIR, INK, LINE, PAPER, SOFT, TINT
from workshopdesk.documents.wording import Words
from workshopdesk.domain.ballot import RuleSet, VotingMethod

_ROW = 28.0
_SMALL = 8.4
_ROWS_PER_FIGURE = 18
_FIELD = 210.0
_BESIDE_FIELD = 70.0


class OutcomeChart(Block):
    """Rank, number, title, a bar (or a bar of several parts with their percentages), and the figure behind it."""

    def __init__(self, rows: Sequence[OutcomeRow], width: float, words: Words) -> None:
        super().__init__()
        self._rows, self._words = rows, words
        self.width, self.height = width, _ROW * len(rows)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        for place, row in enumerate(self._rows):
            y = self.height - (place + 1) * _ROW
            self.canv.setStrokeColor(INK if place == 0 else HAIR)
            self.canv.setLineWidth(0.8 if place == 0 else 0.5)
            self.canv.line(0, y + _ROW, self.width, y + _ROW)
            self._draw_row(row, y)

    def _draw_row(self, row: OutcomeRow, y: float) -> None:
        canvas, base = self.canv, y + _ROW / 2 - 3.4
        start, end = self.width * 0.46, self.width * 0.82
        canvas.setFillColor(INK)
        draw_line(canvas, 0, base, f"{row.rank}." if row.rank else "–", SEMIBOLD, 10)
        draw_line(canvas, 26, base, str(row.candidate.number), REGULAR, 10)
        self._draw_title(row, 44, y + _ROW / 2, start - 54)
        if row.shares:
            self._draw_shares(row.shares, start, y, end - start)
        else:
            canvas.setFillColor(ACCENT)
            canvas.rect(start, y + _ROW * 0.24, (end - start) * row.part, _ROW * 0.52, stroke=0, fill=1)
        canvas.setFillColor(INK)
        draw_line(canvas, end + 8, base, row.figure, SEMIBOLD, 10)

    def _draw_shares(self, shares: Sequence[float], start: float, y: float, width: float) -> None:
        """From light to dark; a fine line parts neighbours, so that shades need not be told apart."""
        canvas, x = self.canv, start
        for place, share in enumerate(shares):
            depth = place / (len(shares) - 1)
            canvas.setFillColor(_shade(depth))
            canvas.setStrokeColor(INK)
            canvas.setLineWidth(0.4)
            canvas.rect(x, y + _ROW * 0.24, width * share, _ROW * 0.52, stroke=1 if share else 0, fill=1)
            said = str(round(100 * share))
            if width * share > width_of(said, SEMIBOLD, 7.8) + 4:
                canvas.setFillColor(PAPER if depth > 0.5 else INK)
                middle = x + (width * share - width_of(said, SEMIBOLD, 7.8)) / 2
                draw_line(canvas, middle, y + _ROW / 2 - 2.6, said, SEMIBOLD, 7.8)
            x += width * share

    def _draw_title(self, row: OutcomeRow, x: float, middle: float, width: float) -> None:
        words = one_line(row.candidate.title) or self._words.untitled
        if width_of(words, REGULAR, 10) <= width:
            draw_line(self.canv, x, middle - 3.4, words, REGULAR, 10)
            return
        lines = broken(words, REGULAR, _SMALL, width, most=2)
        top = middle - _SMALL * 0.35 + (len(lines) - 1) * _SMALL * 0.575
        for place, part in enumerate(lines):
            draw_line(self.canv, x, top - place * _SMALL * 1.15, part, REGULAR, _SMALL)


class FieldChart(Block):
    """The square with its axes and all dots, larger where several lie; each number stands amid its candidate's dots."""

    def __init__(self, rows: Sequence[OutcomeRow], rules: RuleSet, width: float) -> None:
        super().__init__()
        self._rows, self._rules = rows, rules
        self.width, self.height = width, _FIELD + 30

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas, left, bottom = self.canv, _BESIDE_FIELD, 15.0
        cell = _FIELD / self._rules.steps
        canvas.setStrokeColor(HAIR)
        canvas.setLineWidth(0.5)
        canvas.line(left + _FIELD / 2, bottom, left + _FIELD / 2, bottom + _FIELD)
        canvas.line(left, bottom + _FIELD / 2, left + _FIELD, bottom + _FIELD / 2)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.8)
        canvas.rect(left, bottom, _FIELD, _FIELD, stroke=1, fill=0)
        for row in self._rows:
            canvas.setFillColor(LINE if len(self._rows) > 1 else ACCENT)
            for across, up, papers in row.places:
                x, y = left + (across - 0.5) * cell, bottom + (up - 0.5) * cell
                canvas.circle(x, y, min(cell / 2, 1.8 * papers**0.5), stroke=0, fill=1)
        for row in self._rows if len(self._rows) > 1 else ():
            self._draw_middle(row, left, bottom, cell)
        self._draw_axes(left, bottom)

    def _draw_middle(self, row: OutcomeRow, left: float, bottom: float, cell: float) -> None:
        """The candidate's number where the middle of its dots is."""
        papers = sum(place[2] for place in row.places)
        if not papers:
            return
        x = left + (sum(across * n for across, _, n in row.places) / papers - 0.5) * cell
        y = bottom + (sum(up * n for _, up, n in row.places) / papers - 0.5) * cell
        canvas, said = self.canv, str(row.candidate.number)
        canvas.setFillColor(ACCENT)
        canvas.setStrokeColor(PAPER)
        canvas.circle(x, y, 8, stroke=1, fill=1)
        canvas.setFillColor(PAPER)
        draw_line(canvas, x - width_of(said, SEMIBOLD, 9) / 2, y - 3.1, said, SEMIBOLD, 9)

    def _draw_axes(self, left: float, bottom: float) -> None:
        canvas, rules = self.canv, self._rules
        canvas.setFillColor(SOFT)
        for said, y in ((rules.y_low, 2.0), (rules.y_high, bottom + _FIELD + 6)):
            draw_line(canvas, left + (_FIELD - width_of(said, REGULAR, _SMALL)) / 2, y, said, REGULAR, _SMALL)
        middle = bottom + _FIELD / 2
        for said, x, align in ((rules.x_low, left - 6, "right"), (rules.x_high, left + _FIELD + 6, "left")):
            for place, part in enumerate(broken(said, REGULAR, _SMALL, _BESIDE_FIELD - 8, most=3)):
                draw_line(canvas, x, middle - place * _SMALL * 1.15, part, REGULAR, _SMALL, align)


def outcome_figures(table: OutcomeTable, rules: RuleSet, width: float, words: Words, title: str) -> list[Figure]:
    """The result as figures that each fit a page; the alternative texts say every line."""
    if not table.rows:
        return []
    if rules.method is VotingMethod.FIELD:
        return [Figure(FieldChart(table.rows, rules, width), _said(table.rows, words, title))]
    parts = [table.rows[first : first + _ROWS_PER_FIGURE] for first in range(0, len(table.rows), _ROWS_PER_FIGURE)]
    return [Figure(OutcomeChart(part, width, words), _said(part, words, title)) for part in parts]


def _said(rows: Sequence[OutcomeRow], words: Words, title: str) -> str:
    lines = []
    for row in rows:
        name = one_line(row.candidate.title) or words.untitled
        figures = ", ".join(part for part in (row.figure, row.note) if part)
        pattern = words.outcome_line if row.rank else words.outcome_line_unranked
        lines.append(pattern.format(rank=row.rank, number=row.candidate.number, title=name, figures=figures))
    return words.outcome_alternative.format(title=title, lines="; ".join(lines))


def _shade(depth: float) -> Color:
    return linearlyInterpolatedColor(TINT, ACCENT, 0, 1, depth)
