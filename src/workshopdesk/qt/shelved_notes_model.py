"""The cards of the parking lot or of the bin, oldest first."""

from __future__ import annotations

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.note import Note, NotePlace
from workshopdesk.domain.state import State

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_FIRST = int(Qt.ItemDataRole.UserRole) + 1
_ROLES = {_FIRST: QByteArray(b"noteId"), _FIRST + 1: QByteArray(b"words"), _FIRST + 2: QByteArray(b"tint")}
_NOWHERE = QModelIndex()


@QmlElement
@QmlUncreatable("made by the board controller")
class ShelvedNotesModel(QAbstractListModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Roles: noteId, words (the whole text), tint (the colour's name)."""

    countChanged = Signal()

    def __init__(self, state: State, place: NotePlace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._place = place
        self._notes = queries.notes(state, place)

    def roleNames(self) -> dict[int, QByteArray]:
        return dict(_ROLES)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._notes)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        note = self._notes[index.row()]
        return {_FIRST: note.id, _FIRST + 1: note.text, _FIRST + 2: note.colour.value}.get(role)

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._notes)

    def follow(self, change_set: ChangeSet) -> None:
        """Read the list anew when a change concerns this place; it is short."""
        sides = (side for change in change_set.of(Note) for side in (change.old, change.new))
        if any(isinstance(side, Note) and side.place is self._place for side in sides):
            self.beginResetModel()
            self._notes = queries.notes(self._state, self._place)
            self.endResetModel()
            self.countChanged.emit()
