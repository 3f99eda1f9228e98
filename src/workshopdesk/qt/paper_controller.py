"""The paper at hand of one person. Which person gave which dots is kept nowhere: a paper that is not handed in is lost
with the program.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.ballots import hand_in
from workshopdesk.app.ports import BallotBox
from workshopdesk.domain.ballot import Ballot, BallotPaper, BallotState, Candidate, Choice
from workshopdesk.domain.voting_papers import check_marks, criteria_of, missing_marks
from workshopdesk.qt.candidate_model import CandidateModel
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.paper_form import PaperForm

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Mark = tuple[str, str]
"""Where on a paper something stands: candidate id and key of a criterion."""


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
        self._form = PaperForm(ballot, self)
        self._paper: dict[Mark, int] | None = None
        self._just_stored = False
        self._group = ""
        self._card = ""

    def refresh(self) -> None:
        """Look again at the ballot: its words may have changed language, or lie face down."""
        if self._paper is None:
            self._candidates.show(self._ballot().candidates, {})
        else:
            self._candidates.retitle(self._ballot().candidates)
        self._form.refresh()
        self.ballotChanged.emit()

    @Property(PaperForm, notify=partsChanged)
    def form(self) -> PaperForm:
        """What the paper asks for."""
        return self._form

    @Property(CandidateModel, notify=partsChanged)
    def candidates(self) -> CandidateModel:
        """What stands on this paper, in its order."""
        return self._candidates

    @Property(str, notify=ballotChanged)
    def question(self) -> str:
        return self._ballot().question

    @Property(str, notify=ballotChanged)
    def subject(self) -> str:
        """clusters, notes or question."""
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
        return self._ballot().rules.dots_per_person - sum(dots for dots in (self._paper or {}).values() if dots > 0)

    @Property(int, notify=changed)
    def minusLeft(self) -> int:
        """Negative dots still in hand."""
        return self._form.minus_dots() + sum(dots for dots in (self._paper or {}).values() if dots < 0)

    @Property(int, notify=changed)
    def marked(self) -> int:
        """How many entries the paper has; 0 is a paper as it was laid."""
        return len(self._kept())

    @Property(int, notify=changed)
    def missing(self) -> int:
        """How many entries a paper that is not blank still needs."""
        return missing_marks(self._ballot(), self._kept())

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
        """One dot more, or one negative dot back; refused beyond the rule."""
        self._add(candidate_id, +1)

    @Slot(str)
    def take(self, candidate_id: str) -> None:
        """One dot back; where there is none, a negative one if the rule has any."""
        if (self._paper or {}).get((candidate_id, "")) or self._form.minus_dots():
            self._add(candidate_id, -1)

    @Slot(str, str, int)
    def put(self, candidate_id: str, criterion: str, value: int) -> None:
        """Put a value on a candidate, by a criterion where there are several; refused if there is no such value."""
        self._mark({(candidate_id, criterion): value})

    @Slot(str, int, int)
    def place(self, candidate_id: str, x: int, y: int) -> None:
        """Put the candidate's dot into a field."""
        self._mark({(candidate_id, "x"): x, (candidate_id, "y"): y})

    @Slot(str, str)
    def unmark(self, candidate_id: str, criterion: str) -> None:
        """Take one value off a candidate."""
        if self._paper is not None:
            self._hold({mark: value for mark, value in self._paper.items() if mark != (candidate_id, criterion)})

    @Slot(str)
    def withdraw(self, candidate_id: str) -> None:
        """Take every value off one candidate."""
        if self._paper is not None:
            self._hold({mark: value for mark, value in self._paper.items() if mark[0] != candidate_id})

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
        """Put the paper into the box; it counts from the moment it is stored. A paper without entries stays at hand."""
        if choices := self._kept():
            self._cast(choices)

    @Slot()
    def submitBlank(self) -> None:
        """Vote for nothing, on purpose."""
        if self._paper is not None:
            self._cast(())

    def _add(self, candidate_id: str, by: int) -> None:
        self._mark({(candidate_id, ""): (self._paper or {}).get((candidate_id, ""), 0) + by})

    def _mark(self, marks: Mapping[Mark, int]) -> None:
        if self._paper is None:
            return
        wanted = {**self._paper, **marks}
        ballot = self._ballot()
        if self._messenger.attempt(lambda: check_marks(ballot, _choices(wanted))):
            self._hold(wanted)

    def _kept(self) -> tuple[Choice, ...]:
        return check_marks(self._ballot(), _choices(self._paper or {}))

    def _hold(self, paper: dict[Mark, int] | None) -> None:
        self._paper = paper
        self._candidates.show_marks(paper or {}, criteria_of(self._ballot().rules))
        self.changed.emit()

    def _cast(self, choices: tuple[Choice, ...]) -> None:
        ballot = self._ballot()

        paper = BallotPaper(choices, self._group)
        if self._messenger.attempt(lambda: hand_in(ballot, self._ballot_box, paper, self._card)):
            self._group = self._card = ""
            self._just_stored = True
            self._hold(None)
            self.stored.emit()


def _choices(paper: Mapping[Mark, int]) -> tuple[Choice, ...]:
    return tuple(Choice(candidate_id, value, criterion) for (candidate_id, criterion), value in paper.items())
