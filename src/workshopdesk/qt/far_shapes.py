"""The board's cards and frames as coloured triangles, for a renderer that has a graphics card.

A corner is 12 bytes: x and y in board units as floats, then red, green, blue and 255 as bytes; six corners make a
rectangle (QSGGeometry.defaultAttributes_ColoredPoint2D, triangles).
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from workshopdesk.domain.note import Colour
from workshopdesk.qt.board_geometry import BoardGeometry, Key
from workshopdesk.qt.board_palette import Palette
from workshopdesk.qt.card_text import TAB_WIDTH

_RECTANGLE = struct.Struct("<" + "ffI" * 6)
CORNER_BYTES = 12
RECTANGLE_BYTES = _RECTANGLE.size


def cards(
    edges: dict[Colour, list[QRectF]],
    papers: dict[Colour, list[QRectF]],
    tabs: dict[Colour, list[QRectF]],
    internal: Sequence[QRectF],
    palette: Palette,
) -> bytes:
    """Upright cards: edge, paper and tab of each, then the marks of what is internal, in this order."""
    layers = (
        (edges, {colour: tab.darker(110) for colour, tab in palette.tabs.items()}),
        (papers, palette.papers),
        (tabs, palette.tabs),
    )
    parts = []
    for rects_by_colour, colours in layers:
        for colour, rects in rects_by_colour.items():
            paint = _packed(colours[colour])
            parts += [_upright(rect.x(), rect.y(), rect.width(), rect.height(), paint) for rect in rects]
    ink = _packed(palette.card_ink)
    parts += [_upright(rect.x(), rect.y(), rect.width(), rect.height(), ink) for rect in internal]
    return b"".join(parts)


def turned_cards(geometry: BoardGeometry, keys: Iterable[Key], mark: float, palette: Palette) -> bytes:
    """Cards that are turned or sized: paper and tab, and the mark of what is internal; it is `mark` units high."""
    parts = []
    for key in keys:
        rect = geometry.rect(key)
        rotation, size = geometry.turn(key)
        colour = geometry.note(key).colour
        middle = QPointF(rect.x + rect.width / 2, rect.y + rect.height / 2)
        across = QPointF(math.cos(math.radians(rotation)) * size, math.sin(math.radians(rotation)) * size)
        down = QPointF(-across.y(), across.x())
        start = middle - across * (rect.width / 2) - down * (rect.height / 2)
        for width, paint in ((rect.width, palette.papers[colour]), (TAB_WIDTH, palette.tabs[colour])):
            parts.append(_turned(start, across * width, down * rect.height, _packed(paint)))
        if geometry.note(key).internal:
            foot = start + down * (rect.height - mark)
            parts.append(_turned(foot, across * TAB_WIDTH, down * mark, _packed(palette.card_ink)))
    return b"".join(parts)


def frames(places: Sequence[QRectF], areas: Sequence[QRectF], line: float, palette: Palette) -> bytes:
    """Areas as lines, frames of clusters filled and with lines; `line` is their width in board units."""
    fill, stroke = _packed(palette.frame_fill), _packed(palette.frame_line)
    parts = [part for area in areas for part in _outline(area, line, stroke)]
    for place in places:
        parts.append(_upright(place.x(), place.y(), place.width(), place.height(), fill))
        parts += _outline(place, line, stroke)
    return b"".join(parts)


def _outline(rect: QRectF, line: float, paint: int) -> list[bytes]:
    x, y, width, height = rect.x(), rect.y(), rect.width(), rect.height()
    return [
        _upright(x, y, width, line, paint),
        _upright(x, y + height - line, width, line, paint),
        _upright(x, y, line, height, paint),
        _upright(x + width - line, y, line, height, paint),
    ]


def _upright(x: float, y: float, width: float, height: float, paint: int) -> bytes:
    right, bottom = x + width, y + height
    return _RECTANGLE.pack(
        *(x, y, paint, right, y, paint, x, bottom, paint), *(right, y, paint, right, bottom, paint, x, bottom, paint)
    )


def _turned(start: QPointF, across: QPointF, down: QPointF, paint: int) -> bytes:
    corners = (start, start + across, start + down, start + across, start + across + down, start + down)
    return _RECTANGLE.pack(*(value for corner in corners for value in (corner.x(), corner.y(), paint)))


def _packed(colour: QColor) -> int:
    """The colour's four bytes as a little-endian number; all colours of the board are opaque."""
    return colour.red() | colour.green() << 8 | colour.blue() << 16 | 0xFF << 24
