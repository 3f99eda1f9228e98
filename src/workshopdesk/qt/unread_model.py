"""Cards that came in since the facilitator last looked, the newest first."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Property, QModelIndex, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.card_words import card_words
from workshopdesk.app.session import Session
from workshopdesk.base.settings import LeftOff
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.note import Board, Note
from workshopdesk.qt.rows_model import RowsModel

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = ("noteId", "number", "words", "tint", "source", "faceDown")


@QmlElement
@QmlUncreatable("made by the workshop controller")
class UnreadModel(RowsModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """A workshop that was never open on this computer is read when it is opened.

    Roles: noteId, number, words (what a list calls the card), tint, source (in words), faceDown.
    """

    countChanged = Signal()
    # the facilitator has read something
    seen = Signal()

    def __init__(self, session: Session, left_off: LeftOff, parent: QObject | None = None) -> None:
        super().__init__(_ROLES, parent)
        self._session = session
        self._words = card_words(queries.workshop_of(session.state).language)
        waiting = sorted(_waiting(session, left_off), key=lambda note: note.number, reverse=True)
        self._ids: list[str] = [note.id for note in waiting]
        name = queries.card_names(session.state)
        self.replace_rows(self._row(note, name(note)) for note in waiting)
        session.subscribe(self._on_change)

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._ids)

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(self._ids)

    @Slot(str)
    def markRead(self, note_id: str) -> None:
        if note_id in self._ids:
            self._take_out(note_id)
            self.seen.emit()

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
        self.seen.emit()

    def _on_change(self, change_set: ChangeSet) -> None:
        changed = dict.fromkeys(change.record.id for change in change_set.of(Note))
        for change in change_set.of(Note):
            if change.old is None:
                self._take_in(change.record.id)
            elif change.new is None:
                self._take_out(change.record.id)
        strokes = (change.record for change in change_set.of(Stroke))
        changed |= dict.fromkeys(stroke.note_id for stroke in strokes if isinstance(stroke, Stroke))
        turned = any(True for _ in change_set.of(Board))
        self._show([note_id for note_id in self._ids if turned or note_id in changed])

    def _take_in(self, note_id: str) -> None:
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._ids.insert(0, note_id)
        self._rows.insert(0, (note_id, *(None for _ in _ROLES[1:])))
        self.endInsertRows()
        self.countChanged.emit()

    def _take_out(self, note_id: str) -> None:
        if note_id in self._ids:
            row = self._ids.index(note_id)
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._ids[row], self._rows[row]
            self.endRemoveRows()
            self.countChanged.emit()

    def _show(self, note_ids: Iterable[str]) -> None:
        name = queries.card_names(self._session.state)
        for note_id in note_ids:
            note = self._session.state.get(Note, note_id)
            for role, value in zip(_ROLES, self._row(note, name(note)), strict=True):
                self.set_value(self._ids.index(note_id), role, value)

    def _row(self, note: Note, name: str) -> tuple[object, ...]:
        hidden = queries.is_hidden(self._session.state, note)
        return note.id, note.number, name, note.colour.value, self._words.sources[note.source], hidden


def _waiting(session: Session, left_off: LeftOff) -> Iterable[Note]:
    """What had not been read then, and what has come since without the program noting it down."""
    for note in session.state.all(Note):
        if note.id in left_off.unread or 0 <= left_off.newest < note.number:
            yield note
