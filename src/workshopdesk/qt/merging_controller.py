"""Cards that say the same: a selection becomes one card with sources, and sources are laid on the board again."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.card_words import card_words
from workshopdesk.app.commands_merging import MergeNotes, SeparateNotes
from workshopdesk.app.details import shown_date
from workshopdesk.app.queries import workshop_of
from workshopdesk.app.session import Session
from workshopdesk.app.sources import Source, sources, told_beside, votes_of
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.layout import FRAME_GAP
from workshopdesk.domain.note import CARD_HEIGHT, CARD_WIDTH, Note
from workshopdesk.qt.board_controller import BoardController
from workshopdesk.qt.board_geometry import Rect
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.sorting_controller import SortingController

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the workshop controller")
class MergingController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Rules: SPEC.md N14 to N17. A selection is named by its number, as in SortingController."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        board: BoardController,
        sorting: SortingController,
        messenger: Messenger,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._board = board
        self._sorting = sorting
        self._messenger = messenger
        self._changes = 0
        session.subscribe(self._on_change)

    @Property(int, notify=changed)
    def changes(self) -> int:
        """Grows with every change; passed to the slots below so that a binding follows."""
        return self._changes

    @Slot(str, int, result="QVariantList")
    def sourcesOf(self, note_id: str, _changes: int) -> list[dict[str, Any]]:
        """noteId, words, detail, ink and beside (number, channel, day, votes) of every card merged into this one."""
        told = sources(self._session.state, self._language).get(note_id, ())
        return [self._told(source) for source in told]

    @Slot(str, int, result=str)
    def ownVotes(self, note_id: str, _changes: int) -> str:
        """What the card itself got, apart from its sources; empty where cards were not voted on."""
        words = card_words(self._language)
        votes = votes_of(self._session.state, note_id, self._language)
        return " · ".join(words.votes.format(question=one.question, figure=one.figure) for one in votes)

    @Slot(int)
    def merge(self, selection_id: int) -> None:
        """The card that was selected first stays; a refusal leaves the selection as it is."""
        note_ids = tuple(dict.fromkeys(key[0] for key in self._sorting.keys_of(selection_id)))
        if note_ids and self._messenger.attempt(lambda: self._session.do(MergeNotes(note_ids[0], note_ids[1:]))):
            self._sorting.end(selection_id)

    @Slot(str, str)
    def separate(self, note_id: str, source_id: str) -> None:
        """Lay a source on free ground beside its card; without an id all of them."""
        told = sources(self._session.state, self._language).get(note_id, ())
        wanted = [source.note for source in told if source_id in ("", source.note.id)]
        place = self._free_place(note_id, len(wanted))
        places = tuple((one.id, place.x, place.y + i * (CARD_HEIGHT + FRAME_GAP)) for i, one in enumerate(wanted))
        self._messenger.attempt(lambda: self._session.do(SeparateNotes(note_id, places)))

    def _free_place(self, note_id: str, count: int) -> Rect:
        """Room for so many cards below each other, beside the card or the frame that it lies in."""
        geometry = self._board.geometry
        key = geometry.key_of(note_id) or (note_id, "")
        frame = geometry.frame(key[1])
        beside = frame.rect if frame else geometry.rect(key)
        height = count * (CARD_HEIGHT + FRAME_GAP) - FRAME_GAP
        wish = Rect(beside.x + beside.width + FRAME_GAP, beside.y, CARD_WIDTH, height)
        x, y = self._sorting.room(wish, frozenset())
        return Rect(x, y, wish.width, wish.height)

    def _told(self, source: Source) -> dict[str, Any]:
        note = source.note
        beside = told_beside(source, shown_date(note.origin_date), card_words(self._language))
        return {
            "noteId": note.id,
            "words": source.words,
            "detail": note.detail,
            "ink": self._board.ink.text(note.id),
            "beside": " · ".join(beside),
        }

    @property
    def _language(self) -> str:
        return workshop_of(self._session.state).language

    def _on_change(self, change_set: ChangeSet) -> None:
        if any(isinstance(change.record, Note) for change in change_set):
            self._changes += 1
            self.changed.emit()
