"""Ink of cards on paper: the same curves as on the screen, as vectors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from workshopdesk.documents.tagging.flowables import Block
from workshopdesk.documents.tokens import INK, SPACE_1
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.ink_shape import Strand, strands

_LARGEST_SCALE = 0.62  # points per board unit: a card's ink is 55 mm wide, so that its letters are as large as print
_EDGE = 2.0  # board units around the ink


class Handwriting(Block):
    """A card's ink, as wide as it was drawn and no wider than the room. Wrap it in a Figure."""

    def __init__(self, strokes: Sequence[Stroke]) -> None:
        super().__init__()
        self._strands = [strand for stroke in strokes for strand in strands(stroke)]
        edges = [_bounds(strand) for strand in self._strands]
        self._left = min(left for left, _, _, _ in edges) - _EDGE
        self._top = min(top for _, top, _, _ in edges) - _EDGE
        self._across = max(right for _, _, right, _ in edges) + _EDGE - self._left
        self._down = max(bottom for _, _, _, bottom in edges) + _EDGE - self._top
        self._scale = _LARGEST_SCALE

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self._scale = min(_LARGEST_SCALE, available_width / self._across, available_height / self._down)
        self.width, self.height = self._across * self._scale, self._down * self._scale + SPACE_1
        return self.width, self.height

    def draw(self) -> None:
        draw_strands(self.canv, self._strands, self._left, self._top, self._scale, self.height)


def draw_strands(canvas: Any, drawn: Sequence[Strand], left: float, top: float, scale: float, height: float) -> None:
    """Draw with the place `left`, `top` (board units) at the upper left corner of a box of this height (points)."""

    def on_paper(place: tuple[float, float]) -> tuple[float, float]:
        return (place[0] - left) * scale, height - (place[1] - top) * scale

    canvas.saveState()
    canvas.setStrokeColor(INK)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for strand in drawn:
        canvas.setLineWidth(strand.width * scale)
        path = canvas.beginPath()
        path.moveTo(*on_paper(strand.start))
        if not strand.curves:
            path.lineTo(*on_paper(strand.start))  # with round ends a line without length is a dot
        for first, second, end in strand.curves:
            path.curveTo(*on_paper(first), *on_paper(second), *on_paper(end))
        canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()


def _bounds(strand: Strand) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of what the strand covers; its curves stay within their control places."""
    places = [strand.start, *(place for curve in strand.curves for place in curve)]
    reach = strand.width / 2
    xs, ys = [x for x, _ in places], [y for _, y in places]
    return min(xs) - reach, min(ys) - reach, max(xs) + reach, max(ys) + reach
