"""Taking notes in a talk with a guide: the question in hand, answers as internal cards, the time that has passed."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.commands import BinNote
from workshopdesk.app.interview import TalkTime, talk_time
from workshopdesk.app.rights import Actor
from workshopdesk.app.session import Session
from workshopdesk.base.clock import Clock, SystemClock
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.note import Colour, Note, NoteSource
from workshopdesk.domain.workshop import WorkshopKind
from workshopdesk.qt.board_controller import BoardController
from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

GAP_BELOW = 40.0
LISTED = 4


@QmlElement
@QmlUncreatable("made by the workshop controller")
class InterviewController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Rules V6 and V12. The guide is the agenda: every phase is a question, AgendaController goes on and back."""

    changed = Signal()
    timeChanged = Signal()

    def __init__(
        self,
        session: Session,
        board: BoardController,
        messenger: Messenger,
        parent: QObject | None = None,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._board = board
        self._messenger = messenger
        self._clock = clock or SystemClock()
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self.timeChanged)
        session.subscribe(self._on_change)

    @Property(bool, notify=changed)
    def active(self) -> bool:
        """Whether this workshop is an interview."""
        return queries.workshop_of(self._session.state).kind is WorkshopKind.INTERVIEW

    @Slot(bool)
    def watch(self, shown: bool) -> None:
        """Tell the time while it is shown."""
        if shown:
            self._tick.start()
        else:
            self._tick.stop()
        self.timeChanged.emit()

    @Property(int, notify=timeChanged)
    def talkSeconds(self) -> int:
        return self._time().talk

    @Property(int, notify=timeChanged)
    def questionSeconds(self) -> int:
        return self._time().question

    @Property(str, notify=changed)
    def likelyTint(self) -> str:
        """Colour of the cards that the question in hand asks for: of the column that is called like it, or empty."""
        phase, board = queries.current_phase(self._session.state), self._board.geometry.board
        title = phase.title.casefold() if phase else ""
        kinds = {area.note_kind for area in board.areas if area.title.casefold() == title}
        return next((one.colour.value for one in board.legend if one.kind.value in kinds), "")

    @Slot(str, str, result=bool)
    def note(self, text: str, tint: str) -> bool:
        """An answer becomes a card in the column of its kind; False for an empty text or a refusal."""
        text = text.strip()
        if not text:
            return False
        below = self._board.geometry.bounds()
        x, y = below.x, below.y + below.height + GAP_BELOW
        card = self._board.new_card(text, Colour(tint).value, x, y, NoteSource.INTERVIEW)
        # the facilitator's sheet (G3)
        return self._messenger.attempt(lambda: self._session.do(card, Actor.FACILITATOR))

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # the stub knows no type names
    def noted(self) -> list[dict[str, str]]:
        """The answers noted last, newest first: noteId, words, tint."""
        return [
            {"noteId": note.id, "words": note.text, "tint": note.colour.value}
            for note in reversed(self._answers()[-LISTED:])
        ]

    @Property(int, notify=changed)
    def notedCount(self) -> int:
        return len(self._answers())

    @Slot(str)
    def takeBack(self, note_id: str) -> None:
        """An answer that was misunderstood goes to the bin."""
        self._messenger.attempt(lambda: self._session.do(BinNote(note_id), Actor.FACILITATOR))

    def _answers(self) -> list[Note]:
        return [note for note in queries.notes(self._session.state) if note.source is NoteSource.INTERVIEW]

    def _time(self) -> TalkTime:
        return talk_time(self._session.state, self._clock.now())

    def _on_change(self, _change_set: ChangeSet) -> None:
        self.changed.emit()
        self.timeChanged.emit()
