"""Cards that came in since the facilitator last looked, the newest first."""

from __future__ import annotations

from PySide6.QtCore import Property, QModelIndex, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.card_words import card_words
from workshopdesk.app.session import Session
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.note import Board, Note
from workshopdesk.qt.rows_model import RowsModel

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = ("noteId", "number", "words", "tint", "source", "faceDown")


@QmlElement
@QmlUncreatable("made by the workshop controller")
class UnreadModel(RowsModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Everything that is there when the workshop is opened counts as read.

    Roles: noteId, number, words (empty while the cards lie face down), tint, source (in words), faceDown.
    """

    countChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(_ROLES, parent)
        self._session = session
        self._ids: list[str] = []
        self._words = card_words(queries.workshop_of(session.state).language)
        session.subscribe(self._on_change)

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._ids)

    @Slot(str)
    def markRead(self, note_id: str) -> None:
        if note_id not in self._ids:
            return
        row = self._ids.index(note_id)
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._ids[row], self._rows[row]
        self.endRemoveRows()
        self.countChanged.emit()

    @Slot()
    def markNewestRead(self) -> None:
        """The facilitator wrote it."""
        if self._ids:
            self.markRead(self._ids[0])

    @Slot()
    def markAllRead(self) -> None:
        self._ids = []
        self.replace_rows(())
        self.countChanged.emit()

    def _on_change(self, change_set: ChangeSet) -> None:
        for change in change_set:
            note = change.record
            if not isinstance(note, Note):
                continue
            if change.old is None:
                self._take_in(note)
            elif change.new is None:
                self.markRead(note.id)
            else:
                self._show(note)
        if any(True for _ in change_set.of(Board)):
            for note_id in self._ids:
                self._show(self._session.state.get(Note, note_id))

    def _take_in(self, note: Note) -> None:
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._ids.insert(0, note.id)
        self._rows.insert(0, self._row(note))
        self.endInsertRows()
        self.countChanged.emit()

    def _show(self, note: Note) -> None:
        if note.id in self._ids:
            row = self._ids.index(note.id)
            for role, value in zip(_ROLES, self._row(note), strict=True):
                self.set_value(row, role, value)

    def _row(self, note: Note) -> tuple[object, ...]:
        board = self._session.state.find(Board, note.board_id)
        face_down = board is not None and board.face_down
        source = self._words.sources[note.source]
        return note.id, note.number, "" if face_down else note.text, note.colour.value, source, face_down
