"""The paper at hand of one person. Which person gave which dots is kept nowhere: a paper that is not handed in is lost
with the program.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.ports import BallotBox
from workshopdesk.domain.ballot import Ballot, BallotPaper, BallotState, Candidate, Choice
from workshopdesk.domain.voting import check_choices
from workshopdesk.domain.voting_papers import check_marks
from workshopdesk.qt.candidate_model import CandidateModel
from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the vote controller")
class PaperController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """`ballot` gives the ballot in hand. `stored` comes when a paper lies in the box."""

    changed = Signal()
    ballotChanged = Signal()
    partsChanged = Signal()
    stored = Signal()

    def __init__(
        self, ballot: Callable[[], Ballot], ballot_box: BallotBox, messenger: Messenger, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ballot = ballot
        self._ballot_box = ballot_box
        self._messenger = messenger
        self._candidates = CandidateModel(self)
        self._paper: dict[str, int] | None = None
        self._just_stored = False
        self._group = ""
        self._card = ""

    def refresh(self) -> None:
        """Look again at the ballot: its words may have changed language."""
        if self._paper is None:
            self._candidates.show(self._ballot().candidates, {})
        self.ballotChanged.emit()

    @Property(CandidateModel, notify=partsChanged)
    def candidates(self) -> CandidateModel:
        """What stands on this paper, in its order."""
        return self._candidates

    @Property(str, notify=ballotChanged)
    def question(self) -> str:
        return self._ballot().question

    @Property(str, notify=ballotChanged)
    def subject(self) -> str:
        """clusters or notes."""
        return self._ballot().subject.value

    @Property(int, notify=ballotChanged)
    def dots(self) -> int:
        """Dots in one person's hand."""
        return self._ballot().rules.dots_per_person

    @Property(int, notify=ballotChanged)
    def cap(self) -> int:
        """Dots of one person on one candidate."""
        return self._ballot().rules.dots_per_candidate

    @Property(bool, notify=changed)
    def atHand(self) -> bool:
        return self._paper is not None

    @Property(int, notify=changed)
    def dotsLeft(self) -> int:
        return self._ballot().rules.dots_per_person - sum((self._paper or {}).values())

    @Property(bool, notify=changed)
    def justStored(self) -> bool:
        """The last paper is in the box, and nobody else has begun."""
        return self._just_stored

    @Slot()
    def lay(self) -> None:
        """An empty paper for the next person."""
        self.lay_for(self._ballot().candidates)

    def lay_for(self, order: Sequence[Candidate], *, group: str = "", card: str = "") -> None:
        """An empty paper with the candidates in this order, for a group, with the hash of a voting card."""
        if self._ballot().state is BallotState.OPEN:
            self._just_stored = False
            self._group, self._card = group, card
            self._candidates.show(tuple(order), {})
            self._hold({})

    @Slot(str)
    def give(self, candidate_id: str) -> None:
        """One dot more; refused beyond the rule."""
        self._mark(candidate_id, +1)

    @Slot(str)
    def take(self, candidate_id: str) -> None:
        """One dot back."""
        if (self._paper or {}).get(candidate_id):
            self._mark(candidate_id, -1)

    @Slot()
    def clear(self) -> None:
        if self._paper is not None:
            self._hold({})

    @Slot()
    def putAway(self) -> None:
        """Nobody wanted this paper; it is not counted."""
        self._group = self._card = ""
        self._just_stored = False
        self._hold(None)

    @Slot()
    def submit(self) -> None:
        """Put the paper into the box; it counts from the moment it is stored. A paper without dots stays at hand."""
        if self._paper:
            self._cast(_choices(self._paper))

    @Slot()
    def submitBlank(self) -> None:
        """Vote for nothing, on purpose."""
        if self._paper is not None:
            self._cast(())

    def _mark(self, candidate_id: str, by: int) -> None:
        if self._paper is None:
            return
        wanted = {**self._paper, candidate_id: self._paper.get(candidate_id, 0) + by}
        ballot = self._ballot()
        if self._messenger.attempt(lambda: check_marks(ballot, _choices(wanted))):
            self._hold(wanted)

    def _hold(self, paper: dict[str, int] | None) -> None:
        self._paper = paper
        self._candidates.show_dots(paper or {})
        self.changed.emit()

    def _cast(self, choices: tuple[Choice, ...]) -> None:
        ballot = self._ballot()

        def cast() -> None:
            paper = BallotPaper(check_choices(ballot, choices), self._group)
            self._ballot_box.cast(ballot.id, paper, card=self._card)

        if self._messenger.attempt(cast):
            self._group = self._card = ""
            self._just_stored = True
            self._hold(None)
            self.stored.emit()


def _choices(paper: dict[str, int]) -> tuple[Choice, ...]:
    return tuple(Choice(candidate_id, dots) for candidate_id, dots in paper.items())
