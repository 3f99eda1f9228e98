"""The titles of frames and areas on a board seen from far: always of one size, so that they stay readable."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText

from workshopdesk.domain.areas import AREA_HEAD
from workshopdesk.domain.layout import FRAME_HEAD
from workshopdesk.qt.board_geometry import BoardGeometry, PlacedFrame, Rect
from workshopdesk.qt.board_palette import Palette
from workshopdesk.qt.fonts import FAMILY

INDENT = 0.4  # of the size, left and right of a title
LEADING = 1.3  # height of a title's strip by its size
REMEMBERED = 4000  # fitted titles: some zooms of a large board


def title_strip(frame: Rect, head: float, zoom: float, size: float) -> Rect | None:
    """Where the title of a frame stands, in board units: on its head, or lower; None where it would leave the frame.

    `zoom` pixels per unit, `size` of the title in pixels, `head` of the frame in units.
    """
    height = max(head, size * LEADING / zoom)
    return Rect(frame.x, frame.y, frame.width, height) if height <= frame.height else None


def frame_strip(placed: PlacedFrame, zoom: float, size: float) -> Rect | None:
    """The strip of a cluster's frame."""
    return title_strip(placed.rect, FRAME_HEAD, zoom, size)


@dataclass(frozen=True, slots=True)
class _Title:
    strip: Rect
    number: str
    words: str
    internal: bool = False


class BoardTitles:
    """Titles are cut to the width of their frame; where no word fits the number stands alone.

    Laid out once: four hundred titles take 13 ms as strings, in every frame of a zoom.
    """

    def __init__(self, geometry: BoardGeometry) -> None:
        self._geometry = geometry
        self._size = 0
        self._font = QFont(FAMILY)
        self._metrics = QFontMetricsF(self._font)
        self._fitted: dict[tuple[str, str, int], QStaticText | None] = {}

    def paint(self, painter: QPainter, area: Rect, zoom: float, size: int, palette: Palette) -> None:
        """The painter is scaled by `zoom` pixels per unit; `size` in pixels."""
        self._take_size(size)
        painter.save()
        painter.scale(1 / zoom, 1 / zoom)
        painter.setFont(self._font)
        painter.setPen(palette.ink)
        for title in self._titles(area, zoom, size):
            strip = QRectF(title.strip.x, title.strip.y, title.strip.width, title.strip.height)
            strip = QRectF(strip.x() * zoom, strip.y() * zoom, strip.width() * zoom, strip.height() * zoom)
            place = strip.adjusted(INDENT * size, 0, -INDENT * size, 0)
            text = self._fit(title, int(place.width()))
            if text is not None:
                if title.number:
                    painter.fillRect(strip.adjusted(1, 1, -1, 0), palette.frame_fill)
                if title.internal:
                    # the mark of internal cards, at the left end of the strip
                    painter.fillRect(QRectF(strip.x(), strip.y(), INDENT * size / 2, strip.height()), palette.ink)
                top = place.y() + (place.height() - text.size().height()) / 2
                painter.drawStaticText(QPointF(place.x(), top), text)
        painter.restore()

    def _titles(self, area: Rect, zoom: float, size: float) -> Iterator[_Title]:
        for part in self._geometry.board.areas:
            strip = title_strip(Rect(part.x, part.y, part.width, part.height), AREA_HEAD, zoom, size)
            if strip is not None:
                yield _Title(strip, "", part.title)
        lowest = size * LEADING / zoom
        for placed in self._geometry.frames_within(area):
            if placed.rect.height >= lowest and (strip := frame_strip(placed, zoom, size)):
                yield _Title(strip, str(placed.cluster.number), placed.cluster.title, placed.cluster.internal)

    def _take_size(self, size: int) -> None:
        if size != self._size:
            self._size = size
            self._font.setPixelSize(size)
            self._font.setWeight(QFont.Weight.DemiBold)
            self._font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._metrics = QFontMetricsF(self._font)
            self._fitted.clear()

    def _fit(self, title: _Title, width: int) -> QStaticText | None:
        key = (title.number, title.words, width)
        if key not in self._fitted:
            if len(self._fitted) > REMEMBERED:
                self._fitted.clear()
            self._fitted[key] = self._laid_out(self._cut(title, width))
        return self._fitted[key]

    def _laid_out(self, words: str) -> QStaticText | None:
        if not words:
            return None
        text = QStaticText(words)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.prepare(font=self._font)
        return text

    def _cut(self, title: _Title, width: int) -> str:
        head = f"{title.number}  " if title.number else ""
        whole = self._metrics.elidedText(head + title.words, Qt.TextElideMode.ElideRight, width)
        # at least two letters of the title, or none
        if len(whole) >= len(head) + 3 or whole == head + title.words:
            return whole
        return title.number if self._metrics.horizontalAdvance(title.number) <= width else ""
