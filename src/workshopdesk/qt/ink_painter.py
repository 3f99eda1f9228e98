"""Draws ink with a QPainter, in board units from the card's upper left corner."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.ink_shape import Strand, strands

Line = tuple[float, QPainterPath]


def ink_lines(strokes: Iterable[Stroke]) -> list[Line]:
    """Width and path of everything to be drawn: one path for each width. Raises DomainError("ink-damaged")."""
    paths: dict[float, QPainterPath] = {}
    for stroke in strokes:
        for strand in strands(stroke):
            _extend(paths.setdefault(strand.width, QPainterPath()), strand)
    return list(paths.items())


def draw_ink(painter: QPainter, lines: Iterable[Line], colour: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, path in lines:
        style = (Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setPen(QPen(colour, width, *style))
        painter.drawPath(path)


def _extend(path: QPainterPath, strand: Strand) -> None:
    path.moveTo(QPointF(*strand.start))
    if not strand.curves:
        # a line without length draws nothing, not even its round ends
        path.lineTo(strand.start[0] + 0.01, strand.start[1])
    for first, second, end in strand.curves:
        path.cubicTo(QPointF(*first), QPointF(*second), QPointF(*end))
