"""The phase of collecting: how many cards a person may write, when it gets too many, typing in cards from paper."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.commands import BinNote
from workshopdesk.app.placing import ground_below
from workshopdesk.app.rights import Actor
from workshopdesk.app.session import Session
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.layout import FREE_GAP
from workshopdesk.domain.note import CARD_HEIGHT, CARD_WIDTH, Note, NotePlace, NoteSource
from workshopdesk.domain.workshop import PhaseKind
from workshopdesk.qt.board_controller import BoardController
from workshopdesk.qt.board_geometry import Rect
from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

# A pin board holds some 60 cards, and about 100 can hardly be worked with (FACILITATION.md §1).
MANY, TOO_MANY = 60, 100
PAPER_COLUMNS = 6
LISTED = 5
GAP_BELOW = 40.0


@QmlElement
@QmlUncreatable("made by the workshop controller")
class CollectController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Cards are counted per writing place (an edge of the screen), never per person: nobody is registered."""

    limitChanged = Signal()
    adviceChanged = Signal()
    typedChanged = Signal()

    def __init__(
        self, session: Session, board: BoardController, messenger: Messenger, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._board = board
        self._messenger = messenger
        self._written: dict[str, int] = {}
        self._typed: list[str] = []
        self._paper_corner: tuple[float, float] | None = None
        session.subscribe(self._on_change)
        board.switched.connect(self._leave_rows)

    # How many

    @Property(int, notify=limitChanged)
    def limit(self) -> int:
        """Cards per person in this phase; 0 without a limit."""
        return self._limit()

    @Property(int, notify=limitChanged)
    def writes(self) -> int:
        """Grows with every card written at a place, so that a binding on `left` follows."""
        return sum(self._written.values())

    @Slot(str, int, result=int)
    def left(self, place: str, _writes: int) -> int:
        """How many cards the person at a writing place may still write, at least 1; 0 without a limit."""
        limit = self._limit()
        return limit - self._written.get(place, 0) % limit if limit else 0

    @Slot(str)
    def wrote(self, place: str) -> None:
        """A card was finished at a place. After the last one the next person begins anew."""
        self._written[place] = self._written.get(place, 0) + 1
        self.limitChanged.emit()

    @Property(str, notify=adviceChanged)
    def advice(self) -> str:
        """ "many" above 60 cards on the board while cards are collected, "tooMany" above 100, else empty."""
        phase = queries.current_phase(self._session.state)
        if phase is None or phase.kind not in (PhaseKind.COLLECT, PhaseKind.CLUSTER):
            return ""
        lying = len(queries.notes(self._session.state))
        return "tooMany" if lying > TOO_MANY else "many" if lying > MANY else ""

    # Cards from the laptop

    @Slot(str, result=bool)
    def writeAtLaptop(self, text: str) -> bool:
        """A card by the facilitator, below everything else on the board, whatever the room may do now (G3)."""
        below = self._board.geometry.bounds()
        card = self._board.new_card(text, "yellow", below.x, below.y + below.height + GAP_BELOW, NoteSource.KEYBOARD)
        written = self._messenger.attempt(lambda: self._session.do(card, Actor.FACILITATOR))
        if written:
            self._board.cardBorn.emit(card.note_id)
        return written

    # Cards from paper

    @Slot(str, str, result=bool)
    def typePaper(self, text: str, colour: str) -> bool:
        """Lay a card from paper down at the next free place in rows; False for an empty text or a refusal."""
        text = text.strip()
        if not text:
            return False
        card = self._board.new_card(text, colour, *self._next_place(), NoteSource.PAPER)
        # the facilitator's sheet (G3)
        if not self._messenger.attempt(lambda: self._session.do(card, Actor.FACILITATOR)):
            return False
        self._typed.append(card.note_id)
        self.typedChanged.emit()
        return True

    @Property("QVariantList", notify=typedChanged)  # type: ignore[arg-type]  # the stub knows no type names
    def typed(self) -> list[dict[str, str]]:
        """The cards typed in last, newest first: noteId, words, tint."""
        name = queries.card_names(self._session.state)
        return [
            {"noteId": note.id, "words": name(note), "tint": note.colour.value}
            for note in reversed(self._lying()[-LISTED:])
        ]

    @Property(int, notify=typedChanged)
    def typedCount(self) -> int:
        return len(self._lying())

    @Slot(str)
    def takeBack(self, note_id: str) -> None:
        """A card typed in wrongly goes to the bin."""
        self._messenger.attempt(lambda: self._session.do(BinNote(note_id), Actor.FACILITATOR))

    # Inside

    def _limit(self) -> int:
        phase = queries.current_phase(self._session.state)
        return phase.cards_per_person if phase and phase.kind is PhaseKind.COLLECT else 0

    def _lying(self) -> list[Note]:
        found = (self._session.state.find(Note, note_id) for note_id in self._typed)
        return [note for note in found if note is not None and note.place is NotePlace.BOARD]

    def _next_place(self) -> tuple[float, float]:
        """The first free place of rows that begin below everything that lay there when the typing began."""
        geometry = self._board.geometry
        if self._paper_corner is None:
            self._paper_corner = ground_below(self._session.state, geometry.board.id)
        left, top = self._paper_corner
        for place in count():
            x = left + (place % PAPER_COLUMNS) * (CARD_WIDTH + FREE_GAP)
            y = top + (place // PAPER_COLUMNS) * (CARD_HEIGHT + FREE_GAP)
            if geometry.is_free(Rect(x, y, CARD_WIDTH, CARD_HEIGHT)):
                break
        return x, y

    @Slot()
    def _leave_rows(self) -> None:
        """Rows of typed cards begin anew on another board."""
        self._paper_corner = None

    def _on_change(self, change_set: ChangeSet) -> None:
        if change_set.label == "enter-phase":
            self._written.clear()
        if change_set.label in ("enter-phase", "edit-details"):
            self.limitChanged.emit()
        self.adviceChanged.emit()
        self.typedChanged.emit()
