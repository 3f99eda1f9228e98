"""The ink of one card as an item: painted once into a picture, which the scene then only moves about.

Measured (software rendering, 60 cards with 25 strokes each in view): 4 ms per frame as pictures, 310 ms as paths.
"""

from __future__ import annotations

import math

from PySide6.QtCore import Property, QSize, Signal, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from workshopdesk.domain.ink import from_text
from workshopdesk.qt.ink_painter import Line, draw_ink, ink_lines
from workshopdesk.qt.qml_made import emptied_when_destroyed

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CardInk(QQuickPaintedItem):
    """`ink` is the text of domain/ink.as_text. The item is as large as the card in board units; `sharpness` says how
    many logical pixels show a unit, `unit` how many of the item's own.
    """

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._ink = ""
        self._lines: list[Line] = []
        self._colour = QColor("black")
        self._sharpness = 1.0
        self._unit = 1.0
        self.setAntialiasing(True)
        self.setSmooth(True)
        self.changed.connect(self._renew)
        self.widthChanged.connect(self._renew)
        self.heightChanged.connect(self._renew)
        emptied_when_destroyed(self)

    def paint(self, painter: QPainter) -> None:
        painter.scale(self._unit, self._unit)
        draw_ink(painter, self._lines, self._colour)

    @Slot()  # a plain method is never called when QML has added properties of its own to the type
    def _renew(self) -> None:
        scale = self._sharpness / self._unit
        self.setTextureSize(QSize(math.ceil(self.width() * scale), math.ceil(self.height() * scale)))
        self.update()

    def _get_ink(self) -> str:
        return self._ink

    def _set_ink(self, ink: str) -> None:
        if ink != self._ink:
            self._ink = ink
            self._lines = ink_lines(from_text(ink))
            self.changed.emit()

    def _get_colour(self) -> QColor:
        return self._colour

    def _set_colour(self, colour: QColor) -> None:
        if colour != self._colour:
            self._colour = colour
            self.changed.emit()

    def _get_sharpness(self) -> float:
        return self._sharpness

    def _set_sharpness(self, sharpness: float) -> None:
        if sharpness != self._sharpness:
            self._sharpness = sharpness
            self.changed.emit()

    def _get_unit(self) -> float:
        return self._unit

    def _set_unit(self, unit: float) -> None:
        if unit != self._unit:
            self._unit = unit
            self.changed.emit()

    ink = Property(str, _get_ink, _set_ink, notify=changed)
    color = Property(QColor, _get_colour, _set_colour, notify=changed)
    sharpness = Property(float, _get_sharpness, _set_sharpness, notify=changed)
    unit = Property(float, _get_unit, _set_unit, notify=changed)
