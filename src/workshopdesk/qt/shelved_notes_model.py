"""The cards of the parking lot or of the bin, oldest first."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.note import Board, Note, NotePlace
from workshopdesk.domain.state import State
from workshopdesk.qt.ink_book import InkBook
from workshopdesk.qt.rows_model import RowsModel

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = ("noteId", "words", "named", "tint", "ink")


@QmlElement
@QmlUncreatable("made by the board controller")
class ShelvedNotesModel(RowsModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Roles: noteId, words (the whole text; empty for a drawn or a hidden card), named (what a list calls it), tint
    (the colour's name), ink (as domain/ink.as_text; empty while the card lies face down).
    """

    countChanged = Signal()

    def __init__(self, state: State, place: NotePlace, ink: InkBook, parent: QObject | None = None) -> None:
        super().__init__(_ROLES, parent)
        self._state = state
        self._place = place
        self._ink = ink
        self._read()

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return self.rowCount()

    def follow(self, change_set: ChangeSet) -> None:
        """Read the list anew when a change concerns this place or turns a board's cards; it is short."""
        sides = (side for change in change_set.of(Note) for side in (change.old, change.new))
        concerned = any(isinstance(side, Note) and side.place is self._place for side in sides)
        if concerned or any(True for _ in change_set.of(Board)):
            self._read()
            self.countChanged.emit()

    def _read(self) -> None:
        name = queries.card_names(self._state)
        self.replace_rows(self._row(note, name(note)) for note in queries.notes(self._state, self._place))

    def _row(self, note: Note, name: str) -> tuple[object, ...]:
        if queries.is_hidden(self._state, note):
            return note.id, "", name, note.colour.value, ""
        return note.id, note.text, name, note.colour.value, self._ink.text(note.id)
