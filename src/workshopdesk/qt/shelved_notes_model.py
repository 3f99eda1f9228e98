"""The cards of the parking lot or of the bin, oldest first."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.note import Note, NotePlace
from workshopdesk.domain.state import State
from workshopdesk.qt.rows_model import RowsModel

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = ("noteId", "words", "tint")


@QmlElement
@QmlUncreatable("made by the board controller")
class ShelvedNotesModel(RowsModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Roles: noteId, words (the whole text, or that the card is handwritten), tint (the colour's name)."""

    countChanged = Signal()

    def __init__(self, state: State, place: NotePlace, parent: QObject | None = None) -> None:
        super().__init__(_ROLES, parent)
        self._state = state
        self._place = place
        self._read()

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return self.rowCount()

    def follow(self, change_set: ChangeSet) -> None:
        """Read the list anew when a change concerns this place; it is short."""
        sides = (side for change in change_set.of(Note) for side in (change.old, change.new))
        if any(isinstance(side, Note) and side.place is self._place for side in sides):
            self._read()
            self.countChanged.emit()

    def _read(self) -> None:
        notes, name = queries.notes(self._state, self._place), queries.card_names(self._state)
        self.replace_rows((note.id, name(note), note.colour.value) for note in notes)
