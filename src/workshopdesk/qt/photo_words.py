"""Cards from photos whose words nobody has compared yet, one after the other."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.commands_photo import ConfirmNote
from workshopdesk.app.photo_reading import ReadWords
from workshopdesk.app.photo_review import CERTAIN, ReviewedCard, flowing, flowing_places
from workshopdesk.app.photo_taking import picture_of, unconfirmed_notes
from workshopdesk.app.session import Session
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.note import Note
from workshopdesk.domain.picture import Picture
from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


def address_of(picture: Picture) -> str:
    """A picture as an address that holds all of it."""
    return f"data:{picture.media_type};base64,{picture.content}"


@QmlElement
@QmlUncreatable("made by the photo controller")
class PhotoWords(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """`current` is the card in hand; once confirmed, the next one comes. `level`: waiting, empty, check or sure.

    How sure the reading was is known while the program runs; later every text is to be checked.
    """

    changed = Signal()

    def __init__(self, session: Session, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._messenger = messenger
        self._levels: dict[str, str] = {}
        self._doubts: dict[str, tuple[str, tuple[int, ...]]] = {}
        self._notes: list[Note] = []
        self._at = 0
        session.subscribe(self._on_change)
        self.refresh()

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._notes)

    @Property(int, notify=changed)
    def at(self) -> int:
        """The place of the current card among all, from 1."""
        return self._at + 1 if self._notes else 0

    @Property(str, notify=changed)
    def noteId(self) -> str:
        note = self._current
        return note.id if note else ""

    @Property(int, notify=changed)
    def number(self) -> int:
        note = self._current
        return note.number if note else 0

    @Property(str, notify=changed)
    def text(self) -> str:
        note = self._current
        return note.text if note else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The card as its photo shows it, as an address of data; empty without one."""
        note = self._current
        picture = picture_of(self._session.state, note.id) if note else None
        return address_of(picture) if picture else ""

    @Property(str, notify=changed)
    def level(self) -> str:
        note = self._current
        if note is None:
            return "empty"
        return self._levels.get(note.id, "check" if note.text else "empty")

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # the stub knows no type names
    def doubts(self) -> list[int]:
        """The places in `text` where a sticky dot lies over it, from the left; known while the program runs."""
        note = self._current
        text, places = self._doubts.get(note.id, ("", ())) if note else ("", ())
        return list(places) if note and note.text == text else []

    @Slot(str)
    def confirm(self, text: str) -> None:
        """This is what the card says; the next card comes."""
        note = self._current
        if note is not None:
            self._messenger.attempt(lambda: self._session.do(ConfirmNote(note.id, text)))

    @Slot(str)
    def confirmNote(self, note_id: str) -> None:
        """A card's text as it is was compared with its photo, wherever that was."""
        note = self._session.state.find(Note, note_id)
        if note is not None:
            self._messenger.attempt(lambda: self._session.do(ConfirmNote(note_id, note.text)))

    @Slot()
    def pictureOnly(self) -> None:
        """The card stays without words; its picture says it."""
        self.confirm("")

    @Slot(int)
    def step(self, by: int) -> None:
        """The next or the former card, without confirming."""
        if self._notes:
            self._at = (self._at + by) % len(self._notes)
            self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        self._notes = unconfirmed_notes(self._session.state)
        self._at = min(self._at, max(0, len(self._notes) - 1))
        self.changed.emit()

    def remember(self, cards: Mapping[str, ReviewedCard]) -> None:
        """How sure the readings were, by card; cards that are still being read are waiting."""
        for note_id, one in cards.items():
            self.worded(note_id, ReadWords(one.card.text, one.card.confidence, one.card.doubts))
            if not one.worded:
                self._levels[note_id] = "waiting"
        self.refresh()

    def worded(self, note_id: str, words: ReadWords) -> None:
        """A card was read."""
        self._levels[note_id] = "empty" if not words.text else "sure" if words.confidence >= CERTAIN else "check"
        self._doubts[note_id] = flowing(words.text), flowing_places(words.text, words.doubts)
        self.changed.emit()

    @property
    def _current(self) -> Note | None:
        return self._notes[self._at] if self._notes else None

    def _on_change(self, change_set: ChangeSet) -> None:
        if any(isinstance(change.record, Note) for change in change_set):
            self.refresh()
