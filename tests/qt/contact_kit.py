"""Gives synthetic fingers a breadth. Neither QTest nor PySide can: the figure is written where Qt itself keeps it."""

from __future__ import annotations

import ctypes
import struct

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPointF, QSizeF
from PySide6.QtGui import QEventPoint, QTouchEvent
from PySide6.QtQuick import QQuickWindow


def _offset_of_breadth() -> int:
    """Where Qt's private part of a point has its ellipse: found by writing and asking the public getter."""
    point = QEventPoint(1, QEventPoint.State.Pressed, QPointF(), QPointF())
    private = _private(point)
    for offset in range(0, 256, 8):
        kept = ctypes.string_at(private + offset, 16)
        ctypes.memmove(private + offset, struct.pack("dd", 123.0, 77.0), 16)
        found = point.ellipseDiameters() == QSizeF(123, 77)
        ctypes.memmove(private + offset, kept, 16)
        if found:
            return offset
    raise AssertionError("Qt keeps the breadth of a contact elsewhere")


def _private(point: QEventPoint) -> int:
    return ctypes.c_void_p.from_address(shiboken6.getCppPointer(point)[0]).value or 0


class Breadths(QObject):
    """Fingers named in `pixels` are that broad, all others as broad as QTest makes them: nil. Sees events first."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self.pixels: dict[int, float] = {}
        self._offset = _offset_of_breadth()
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            for point in event.points():
                breadth = self.pixels.get(point.id(), 0.0)
                ctypes.memmove(_private(point) + self._offset, struct.pack("dd", breadth, breadth / 2), 16)
                assert point.ellipseDiameters().width() == breadth
        return False
