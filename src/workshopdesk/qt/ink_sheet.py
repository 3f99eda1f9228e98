"""The paper of one writing place: strokes come and go here until its writer is done. Nothing is stored yet."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from workshopdesk.base.ids import new_id
from workshopdesk.domain.ink import PEN_WIDTH, InkPoint, Stroke, as_text, pack_points
from workshopdesk.domain.ink_shape import tidied, touches
from workshopdesk.qt.qml_made import emptied_when_destroyed

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

ERASER = 7.0  # board units around its middle
_LIVELY = 0.05  # a device that never tells more than this apart does not feel pressure


@QmlElement
class InkSheet(QObject):
    """Strokes in drawing order with undo. Points come as [x, y, pressure, x, y, pressure, …] in board units."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: tuple[Stroke, ...] = ()
        self._strokes: tuple[Stroke, ...] = ()
        self._steps: list[tuple[Stroke, ...]] = []  # what there was before each step
        self._wiping = False
        emptied_when_destroyed(self)

    @property
    def added(self) -> tuple[Stroke, ...]:
        """The strokes that the card does not have yet; they belong to no card."""
        kept = {stroke.id for stroke in self._kept}
        return tuple(stroke for stroke in self._strokes if stroke.id not in kept)

    @property
    def erased(self) -> tuple[str, ...]:
        """The ids of the card's strokes that were wiped away."""
        there = {stroke.id for stroke in self._strokes}
        return tuple(stroke.id for stroke in self._kept if stroke.id not in there)

    def take(self, strokes: tuple[Stroke, ...]) -> None:
        """Begin with what stands on the card already."""
        self._kept = self._strokes = strokes
        self._steps.clear()
        self.changed.emit()

    @Slot()
    def beginAnew(self) -> None:
        """They are for a card that is still to be made: all of them are added, under ids of their own."""
        kept = {stroke.id for stroke in self._kept}
        self._strokes = tuple(
            replace(stroke, id=new_id(), note_id="") if stroke.id in kept else stroke for stroke in self._strokes
        )
        self._kept = ()
        self._steps.clear()
        self.changed.emit()

    @Property(str, notify=changed)
    def ink(self) -> str:
        """What is to be seen (domain/ink.as_text)."""
        return as_text(self._strokes)

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._strokes)

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return bool(self._steps)

    @Property(bool, notify=changed)
    def edited(self) -> bool:
        """Whether there is anything to store."""
        return self._strokes != self._kept

    @Slot("QVariantList")
    def draw(self, values: list[Any]) -> None:
        """A pen went from down to up."""
        stroke = drawn_stroke(values)
        if stroke is not None:
            self._steps.append(self._strokes)
            self._strokes = (*self._strokes, stroke)
            self.changed.emit()

    @Slot(float, float)
    def wipe(self, x: float, y: float) -> None:
        """The eraser is at a place. Everything from its coming down to `wiped` is one step."""
        left = tuple(stroke for stroke in self._strokes if not touches(stroke, x, y, ERASER))
        if len(left) < len(self._strokes):
            if not self._wiping:
                self._steps.append(self._strokes)
            self._wiping = True
            self._strokes = left
            self.changed.emit()

    @Slot()
    def wiped(self) -> None:
        """The eraser was lifted."""
        self._wiping = False

    @Slot()
    def undo(self) -> None:
        if self._steps:
            self._strokes = self._steps.pop()
            self.changed.emit()


def drawn_stroke(values: list[Any]) -> Stroke | None:
    """The stroke of a movement, ready to be stored on a card; None for no movement at all."""
    numbers = [float(value) for value in values]
    drawn = [InkPoint(*numbers[i : i + 3]) for i in range(0, len(numbers) - 2, 3)]
    if not drawn:
        return None
    forces = [point.pressure for point in drawn]
    pressure = max(forces) - min(forces) > _LIVELY
    points = [point._replace(pressure=min(1.0, max(0.0, point.pressure))) for point in tidied(drawn)]
    return Stroke(id=new_id(), width=PEN_WIDTH, pressure=pressure, points=pack_points(points, pressure))
