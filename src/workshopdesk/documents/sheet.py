"""A document on whose pages things are placed (a poster, voting cards); tagged like the flowing one."""

from __future__ import annotations

import io
from datetime import datetime
from typing import Any

from workshopdesk.documents.finish import finished
from workshopdesk.documents.fonts import REGULAR
from workshopdesk.documents.tagging.canvas import TaggedCanvas
from workshopdesk.documents.text import one_line
from workshopdesk.documents.tokens import INK


class Sheet:
    """Pages of a given (width, height) in points; y is measured from the top edge.

    With `scale` everything is drawn so many times as large, and width and height are those before it.
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
    ) -> None:
        self.width, self.height = size[0] / scale, size[1] / scale
        self._scale = scale
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

    def line(self, x: float, y: float, to_x: float, weight: float) -> None:
        """A horizontal line in ink."""
        self._canvas.setStrokeColor(INK)
        self._canvas.setLineWidth(weight)
        self._canvas.line(x, self.height - y, to_x, self.height - y)

    def upright(self, x: float, y: float, to_y: float, weight: float) -> None:
        """A vertical line in ink."""
        self._canvas.setStrokeColor(INK)
        self._canvas.setLineWidth(weight)
        self._canvas.line(x, self.height - y, x, self.height - to_y)

    def next_page(self) -> None:
        self._canvas.showPage()
        self._begin_page()

    def _begin_page(self) -> None:
        if self._scale != 1.0:
            self._canvas.scale(self._scale, self._scale)

    def make(self, made_at: datetime) -> bytes:
        """The finished PDF."""
        self._canvas.save()
        return finished(self._target.getvalue(), made_at)
