"""A document on whose pages things are placed (a poster, voting cards); tagged like the flowing one."""

from __future__ import annotations

import io
from datetime import datetime
from typing import Any

from reportlab.lib.units import mm

from workshopdesk.documents.finish import finished
from workshopdesk.documents.fonts import REGULAR
from workshopdesk.documents.paragraphs import text
from workshopdesk.documents.tagging.canvas import TaggedCanvas
from workshopdesk.documents.text import one_line
from workshopdesk.documents.tokens import INK, MICRO, variant

_FOOT = variant(MICRO, fontSize=6.5, leading=8, alignment=1)
_FOOT_SIDE, _FOOT_EDGE = 14 * mm, 5 * mm


class Sheet:
    """Pages of a given (width, height) in points; y is measured from the top edge.

    With `scale` everything is drawn so many times as large, and width and height are those before it. `foot` stands
    small at the foot of every page and is read aloud on the last one only.
    """

    def __init__(
        self,
        size: tuple[float, float],
        *,
        title: str,
        author: str,
        subject: str,
        language: str,
        scale: float = 1.0,
        foot: str = "",
    ) -> None:
        self.width, self.height = size[0] / scale, size[1] / scale
        self._scale, self._foot = scale, one_line(foot)
        self._target = io.BytesIO()
        self._canvas = TaggedCanvas(
            self._target, pagesize=size, invariant=1, initialFontName=REGULAR, lang=language, pageCompression=1
        )
        self._canvas.setTitle(one_line(title))
        self._canvas.setAuthor(one_line(author))
        self._canvas.setSubject(one_line(subject))
        self._begin_page()

    def put(self, item: Any, x: float, y: float, width: float) -> float:
        """Place the item's upper left corner; returns the y of its lower edge."""
        height: float = item.wrapOn(self._canvas, width, 1e6)[1]
        item.drawOn(self._canvas, x, self.height - y - height)
        return y + height

    def line(self, x: float, y: float, to_x: float, weight: float, colour: Any = INK) -> None:
        """A horizontal line."""
        self._canvas.setStrokeColor(colour)
        self._canvas.setLineWidth(weight)
        self._canvas.line(x, self.height - y, to_x, self.height - y)

    def upright(self, x: float, y: float, to_y: float, weight: float) -> None:
        """A vertical line in ink."""
        self._canvas.setStrokeColor(INK)
        self._canvas.setLineWidth(weight)
        self._canvas.line(x, self.height - y, x, self.height - to_y)

    def next_page(self) -> None:
        self._canvas.muted = True
        self._put_foot()
        self._canvas.muted = False
        self._canvas.showPage()
        self._begin_page()

    def _begin_page(self) -> None:
        if self._scale != 1.0:
            self._canvas.scale(self._scale, self._scale)

    def _put_foot(self) -> None:
        if self._foot:
            line, width = text(self._foot, _FOOT), self.width - 2 * _FOOT_SIDE
            self.put(line, _FOOT_SIDE, self.height - _FOOT_EDGE - line.wrap(width, 1e6)[1], width)

    def make(self, made_at: datetime) -> bytes:
        """The finished PDF."""
        self._put_foot()
        self._canvas.save()
        return finished(self._target.getvalue(), made_at)
