"""From Qt's rectangles to those that calculations know."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from workshopdesk.qt.board_geometry import Rect


def plain(rect: QRectF) -> Rect:
    return Rect(rect.x(), rect.y(), rect.width(), rect.height())
