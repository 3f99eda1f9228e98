"""Everything the voting screens may ask: the rule, the paper at hand, the end of the ballot and its result.

A ballot is led openly: one person after the other fills the paper at hand, and only papers that lie in the ballot box
count. Which person gave which dots is kept nowhere, so a paper that was not handed in is lost with the program.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.commands import CloseBallot, DraftBallot, DropBallot, OpenBallot, RevealBallot
from workshopdesk.app.handlers.ballots import FEWEST_CANDIDATES
from workshopdesk.app.ports import BallotBox
from workshopdesk.app.session import Session
from workshopdesk.app.wording import rule_sentence
from workshopdesk.base.ids import new_id
from workshopdesk.domain.ballot import Ballot, BallotState, Candidate, Choice, RuleSet, Subject
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.note import Cluster
from workshopdesk.domain.voting import ADVICE_CAP, DotAdvice, check_choices, count, dot_advice, ranking
from workshopdesk.domain.workshop import PhaseKind
from workshopdesk.qt.candidate_model import CandidateModel
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.ranking_model import RankingModel

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

MANY_CANDIDATES = 20
"""Above it people lose the overview (FACILITATION.md §3)."""

PREVIEW_ROWS = 120
"""The rule page shows so many candidates; beyond, their number is enough."""

STAGES = {
    BallotState.DRAFT: "rule",
    BallotState.OPEN: "voting",
    BallotState.CLOSED: "closed",
    BallotState.REVEALED: "revealed",
}


@QmlElement
@QmlUncreatable("made by the workshop controller")
class VoteController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """The ballot in hand is the oldest that is not revealed yet, else the last one."""

    ballotChanged = Signal()
    paperChanged = Signal()
    papersChanged = Signal()
    partsChanged = Signal()

    def __init__(
        self, session: Session, ballot_box: BallotBox, messenger: Messenger, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._ballot_box = ballot_box
        self._messenger = messenger
        self._candidates = CandidateModel(self)
        self._ranking = RankingModel(self)
        self._found: tuple[Candidate, ...] = ()
        self._paper: dict[str, int] | None = None
        self._papers = 0
        self._just_stored = False
        session.subscribe(self._on_change)

    # What is in hand

    @Property(str, notify=ballotChanged)
    def stage(self) -> str:
        """none, rule, voting, closed or revealed."""
        ballot = self._ballot()
        return STAGES[ballot.state] if ballot else "none"

    @Property(CandidateModel, notify=partsChanged)
    def candidates(self) -> CandidateModel:
        """What can be chosen; on the rule page the first PREVIEW_ROWS of it."""
        return self._candidates

    @Property(RankingModel, notify=partsChanged)
    def ranking(self) -> RankingModel:
        """The result once it is revealed; before, the present totals if the rule does not hide them, else nothing."""
        return self._ranking

    @Slot()
    def enter(self) -> None:
        """The voting screen opens: look again at what can be chosen; the first ballot of a workshop is prepared."""
        if self._ballot() is None:
            self.prepare()
        else:
            self._refresh()

    @Slot()
    def look(self) -> None:
        """Read the ballot in hand and its box again, without preparing anything."""
        if self._ballot() is not None:
            self._refresh()

    # The rule

    @Slot()
    def prepare(self) -> None:
        """A new ballot with the usual rule: n/2 dots, at most 2 on one, on clusters if there are enough of them."""
        ballot = self._ballot()
        if ballot is not None and ballot.state is not BallotState.REVEALED:
            return
        state = self._session.state
        workshop = queries.workshop_of(state)
        phases = (queries.current_phase(state), *queries.phases(state))
        asked = (phase.question for phase in phases if phase and phase.kind is PhaseKind.VOTE and phase.question)
        subject = Subject.CLUSTERS if state.count(Cluster) >= FEWEST_CANDIDATES else Subject.NOTES
        dots = dot_advice(len(queries.candidates(state, subject)), workshop.head_count).half
        rules = RuleSet(dots_per_person=dots, dots_per_candidate=min(2, dots))
        self._do(DraftBallot(new_id(), next(asked, workshop.question), subject, rules, workshop.head_count))

    @Property(str, notify=ballotChanged)
    def question(self) -> str:
        return self._known().question

    @Slot(str)
    def setQuestion(self, question: str) -> None:
        self._redraft(replace(self._known(), question=question))

    @Property(str, notify=ballotChanged)
    def subject(self) -> str:
        """clusters or notes."""
        return self._known().subject.value

    @Slot(str)
    def setSubject(self, subject: str) -> None:
        self._redraft(replace(self._known(), subject=Subject(subject)))

    @Property(int, notify=ballotChanged)
    def dots(self) -> int:
        """Dots in one person's hand."""
        return self._known().rules.dots_per_person

    @Slot(int)
    def setDots(self, dots: int) -> None:
        """Fewer dots than one candidate may take lower that limit too."""
        self._set_rules(
            lambda rules: replace(rules, dots_per_person=dots, dots_per_candidate=min(dots, rules.dots_per_candidate))
        )

    @Property(int, notify=ballotChanged)
    def cap(self) -> int:
        """Dots of one person on one candidate."""
        return self._known().rules.dots_per_candidate

    @Slot(int)
    def setCap(self, cap: int) -> None:
        self._set_rules(lambda rules: replace(rules, dots_per_candidate=cap))

    @Property(bool, notify=ballotChanged)
    def totalsHidden(self) -> bool:
        return self._known().rules.totals_hidden

    @Slot(bool)
    def setTotalsHidden(self, hidden: bool) -> None:
        self._set_rules(lambda rules: replace(rules, totals_hidden=hidden))

    @Property(bool, notify=ballotChanged)
    def ownIdeas(self) -> bool:
        return self._known().rules.own_ideas

    @Slot(bool)
    def setOwnIdeas(self, allowed: bool) -> None:
        self._set_rules(lambda rules: replace(rules, own_ideas=allowed))

    @Property(int, notify=ballotChanged)
    def votersExpected(self) -> int:
        """How many people will vote, or 0 while nobody knows."""
        return self._known().voters_expected

    @Slot(int)
    def setVotersExpected(self, people: int) -> None:
        self._redraft(replace(self._known(), voters_expected=people))

    @Property(str, notify=ballotChanged)
    def sentence(self) -> str:
        """The rule as it is read aloud and recorded, in the workshop's language."""
        ballot = self._known()
        return rule_sentence(ballot.rules, ballot.subject, queries.workshop_of(self._session.state).language)

    @Property(int, notify=ballotChanged)
    def candidateCount(self) -> int:
        return len(self._found)

    @Property(int, notify=ballotChanged)
    def untitledCount(self) -> int:
        """Candidates without words: nobody can tell what they are choosing."""
        return sum(not candidate.title for candidate in self._found)

    @Property(bool, notify=ballotChanged)
    def tooFew(self) -> bool:
        return len(self._found) < FEWEST_CANDIDATES

    @Property(bool, notify=ballotChanged)
    def tooMany(self) -> bool:
        return len(self._found) > MANY_CANDIDATES

    @Property(int, notify=partsChanged)
    def manyCandidates(self) -> int:
        return MANY_CANDIDATES

    @Property(int, notify=ballotChanged)
    def adviceHalf(self) -> int:
        """Dots per person by n/2, never more than adviceCap."""
        return self._advice().half

    @Property(int, notify=partsChanged)
    def adviceCap(self) -> int:
        """n/2 is never advised above this."""
        return ADVICE_CAP

    @Property(int, notify=ballotChanged)
    def adviceHalfPlusOne(self) -> int:
        """Dots per person by n/2 + 1."""
        return self._advice().half_plus_one

    @Property(int, notify=ballotChanged)
    def adviceGauss(self) -> int:
        """Dots per person by the Gauss rule, or 0 while the number of people is unknown."""
        return self._advice().gauss or 0

    @Slot()
    def discard(self) -> None:
        """Throw the prepared ballot away."""
        self._do(DropBallot(self._known().id))

    @Slot()
    def open(self) -> None:
        """Fix the candidates and lay out the first paper."""
        if self._do(OpenBallot(self._known().id)):
            self.layPaper()

    # The paper at hand

    @Property(bool, notify=paperChanged)
    def paperAtHand(self) -> bool:
        return self._paper is not None

    @Property(int, notify=paperChanged)
    def dotsLeft(self) -> int:
        return self._known().rules.dots_per_person - sum((self._paper or {}).values())

    @Property(bool, notify=paperChanged)
    def justStored(self) -> bool:
        """The last paper is in the box, and nobody else has begun."""
        return self._just_stored

    @Property(int, notify=papersChanged)
    def papersCast(self) -> int:
        return self._papers

    @Slot()
    def layPaper(self) -> None:
        """An empty paper for the next person."""
        if self._known().state is BallotState.OPEN:
            self._just_stored = False
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
    def clearPaper(self) -> None:
        if self._paper is not None:
            self._hold({})

    @Slot()
    def putPaperAway(self) -> None:
        """Nobody wanted this paper; it is not counted."""
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

    # The end

    @Slot()
    def close(self) -> None:
        """No more papers: count those in the box."""
        ballot = self._known()

        def close() -> None:
            self._session.do(CloseBallot(ballot.id, count(ballot.candidates, self._ballot_box.papers(ballot.id))))

        if ballot.state is BallotState.OPEN and self._messenger.attempt(close):
            self._just_stored = False
            self._hold(None)

    @Property(int, notify=ballotChanged)
    def blankCount(self) -> int:
        """Papers without dots; 0 before the ballot is closed."""
        return self._known().ballots_blank

    @Slot()
    def reveal(self) -> None:
        self._do(RevealBallot(self._known().id))

    # Inside

    def _ballot(self) -> Ballot | None:
        ballots = queries.ballots(self._session.state)
        unfinished = (ballot for ballot in ballots if ballot.state is not BallotState.REVEALED)
        return next(unfinished, ballots[-1] if ballots else None)

    def _known(self) -> Ballot:
        """The ballot in hand; without one, an empty one with the usual rule."""
        return self._ballot() or Ballot(id="")

    def _advice(self) -> DotAdvice:
        return dot_advice(len(self._found), self._known().voters_expected)

    def _do(self, command: DraftBallot | OpenBallot | RevealBallot | DropBallot) -> bool:
        return self._messenger.attempt(lambda: self._session.do(command))

    def _set_rules(self, change: Callable[[RuleSet], RuleSet]) -> None:
        ballot = self._known()
        self._redraft(replace(ballot, rules=change(ballot.rules)))

    def _redraft(self, wanted: Ballot) -> None:
        if not self._do(DraftBallot(wanted.id, wanted.question, wanted.subject, wanted.rules, wanted.voters_expected)):
            self.ballotChanged.emit()  # the controls go back to what is true

    def _mark(self, candidate_id: str, by: int) -> None:
        if self._paper is None:
            return
        wanted = {**self._paper, candidate_id: self._paper.get(candidate_id, 0) + by}
        ballot = self._known()
        if self._messenger.attempt(lambda: check_choices(ballot, _choices(wanted))):
            self._hold(wanted)

    def _hold(self, paper: dict[str, int] | None) -> None:
        self._paper = paper
        self._candidates.show_dots(paper or {})
        self.paperChanged.emit()

    def _cast(self, choices: tuple[Choice, ...]) -> None:
        ballot = self._known()
        if self._messenger.attempt(lambda: self._ballot_box.cast(ballot.id, check_choices(ballot, choices))):
            self._just_stored = True
            self._hold(None)
            self._look_into_box(ballot)

    def _look_into_box(self, ballot: Ballot) -> None:
        """How many papers there are; what they add up to only if the rule does not hide it."""

        def look() -> None:
            self._papers = self._ballot_box.count(ballot.id)
            if not ballot.rules.totals_hidden:
                tally = count(ballot.candidates, self._ballot_box.papers(ballot.id))
                self._ranking.show(ranking(replace(ballot, totals=tally.totals)))

        self._messenger.attempt(look)
        self.papersChanged.emit()

    def _refresh(self) -> None:
        ballot = self._known()
        self._ranking.show(ranking(ballot) if ballot.state is BallotState.REVEALED else ())
        if ballot.state is BallotState.DRAFT:
            self._found = queries.candidates(self._session.state, ballot.subject)
            self._candidates.show(self._found[:PREVIEW_ROWS], self._card_counts(ballot.subject))
        else:
            self._found = ballot.candidates
            self._candidates.show(self._found, {})
        if ballot.state is BallotState.OPEN:
            self._candidates.show_dots(self._paper or {})
            self._look_into_box(ballot)
        else:
            self._papers = ballot.ballots_cast
            self.papersChanged.emit()
        self.ballotChanged.emit()

    def _card_counts(self, subject: Subject) -> dict[str, int]:
        if subject is Subject.NOTES:
            return {}
        return {cluster.id: len(cluster.members) for cluster in self._session.state.all(Cluster)}

    def _on_change(self, change_set: ChangeSet) -> None:
        if any(True for _ in change_set.of(Ballot)):
            self._refresh()


def _choices(paper: dict[str, int]) -> tuple[Choice, ...]:
    return tuple(Choice(candidate_id, dots) for candidate_id, dots in paper.items())
