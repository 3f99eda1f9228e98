"""Which cards somebody is writing on right now: nobody else moves, changes or puts them away meanwhile."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.commands import Command, DrawNote, EditNote
from workshopdesk.base.errors import DomainError

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the board controller")
class CardsInEdit(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """The writing places say when a card is taken and when it is given back; a card has one writer at a time."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._note_ids: list[str] = []

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub knows no type names
    def noteIds(self) -> list[str]:
        return self._note_ids

    @Slot(str, result=bool)
    def take(self, note_id: str) -> bool:
        """False if somebody writes on this card already."""
        if note_id in self._note_ids:
            return False
        self._note_ids = [*self._note_ids, note_id]
        self.changed.emit()
        return True

    @Slot(str)
    def giveBack(self, note_id: str) -> None:
        if note_id in self._note_ids:
            self._note_ids = [other for other in self._note_ids if other != note_id]
            self.changed.emit()

    def check(self, command: Command) -> None:
        """Raises DomainError("card-in-edit") for a command about such a card; what its writer stores is not."""
        if not self._note_ids or isinstance(command, EditNote | DrawNote):
            return
        for note_id in _note_ids(command):
            if note_id in self._note_ids:
                raise DomainError("card-in-edit", id=note_id)


def _note_ids(command: object) -> Iterator[str]:
    """The cards a command names, alone or as one of several."""
    if isinstance(note_id := getattr(command, "note_id", None), str):
        yield note_id
    yield from getattr(command, "note_ids", ())
    for part in (*getattr(command, "moves", ()), *getattr(command, "notes", ())):
        yield from _note_ids(part)
