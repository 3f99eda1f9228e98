"""The rule of the ballot in preparation: its settings, advice on them, and what can be chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.candidates import MANY_CANDIDATES, fewest_candidates, own_candidates
from workshopdesk.app.commands import DraftBallot
from workshopdesk.app.session import Session
from workshopdesk.domain.ballot import Ballot, BallotState, Candidate, RuleSet, Subject, VotingMode
from workshopdesk.domain.note import Cluster
from workshopdesk.domain.voting import ADVICE_CAP, DotAdvice, dot_advice
from workshopdesk.qt.candidate_model import CandidateModel
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.method_controller import MethodController

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

PREVIEW_ROWS = 120
"""The rule page shows so many candidates; beyond, their number is enough."""


@QmlElement
@QmlUncreatable("made by the vote controller")
class RuleController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Every setting is stored at once. `ballot` gives the ballot in hand, or an empty one with the usual rule."""

    changed = Signal()
    partsChanged = Signal()

    def __init__(
        self, session: Session, ballot: Callable[[], Ballot], messenger: Messenger, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._ballot = ballot
        self._messenger = messenger
        self._candidates = CandidateModel(self)
        self._method = MethodController(session, ballot, self._redraft, messenger, self)
        self._method.candidatesChanged.connect(self.refresh)
        self._found: tuple[Candidate, ...] = ()

    @Slot()
    def refresh(self) -> None:
        """Look again at the ballot and at what can be chosen."""
        ballot = self._ballot()
        if ballot.state is BallotState.DRAFT:
            self._found = own_candidates(self._session.state, ballot)
            self._candidates.show(self._found[:PREVIEW_ROWS], self._card_counts(ballot.subject))
        else:
            self._found = ballot.candidates
        self._method.refresh(self._found if ballot.state is BallotState.DRAFT else ())
        self.changed.emit()

    @Property(MethodController, notify=partsChanged)
    def method(self) -> MethodController:
        """The voting method and its settings."""
        return self._method

    @Property(CandidateModel, notify=partsChanged)
    def candidates(self) -> CandidateModel:
        """The first PREVIEW_ROWS of what can be chosen."""
        return self._candidates

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._ballot().question

    @Slot(str)
    def setQuestion(self, question: str) -> None:
        self._redraft(replace(self._ballot(), question=question))

    @Property(str, notify=changed)
    def subject(self) -> str:
        """clusters, notes or question."""
        return self._ballot().subject.value

    @Slot(str)
    def setSubject(self, subject: str) -> None:
        self._redraft(replace(self._ballot(), subject=Subject(subject)))

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub knows no type names
    def boards(self) -> list[str]:
        """The boards that can be voted on one by one; empty if there is only one."""
        boards = queries.boards(self._session.state)
        names = [board.title or self.tr("Pinnwand %1").replace("%1", str(i)) for i, board in enumerate(boards, 1)]
        return names if len(names) > 1 else []

    @Property(int, notify=changed)
    def boardIndex(self) -> int:
        """Which of `boards` is voted on; -1 for all of them."""
        ids = [board.id for board in queries.boards(self._session.state)]
        board_id = self._ballot().board_id
        return ids.index(board_id) if board_id in ids else -1

    @Slot(int)
    def setBoard(self, index: int) -> None:
        boards = queries.boards(self._session.state)
        self._redraft(replace(self._ballot(), board_id=boards[index].id if index >= 0 else ""))

    @Property(str, notify=changed)
    def mode(self) -> str:
        """How the papers get into the box: open, booth, cards or paper."""
        return self._ballot().rules.mode.value

    @Slot(str)
    def setMode(self, mode: str) -> None:
        self.set_rules(lambda rules: replace(rules, mode=VotingMode(mode)))

    @Property(int, notify=changed)
    def dots(self) -> int:
        """Dots in one person's hand."""
        return self._ballot().rules.dots_per_person

    @Slot(int)
    def setDots(self, dots: int) -> None:
        """Fewer dots than one candidate may take lower that limit too."""
        self.set_rules(
            lambda rules: replace(rules, dots_per_person=dots, dots_per_candidate=min(dots, rules.dots_per_candidate))
        )

    @Property(int, notify=changed)
    def cap(self) -> int:
        """Dots of one person on one candidate."""
        return self._ballot().rules.dots_per_candidate

    @Slot(int)
    def setCap(self, cap: int) -> None:
        self.set_rules(lambda rules: replace(rules, dots_per_candidate=cap))

    @Property(bool, notify=changed)
    def totalsHidden(self) -> bool:
        return self._ballot().rules.totals_hidden

    @Slot(bool)
    def setTotalsHidden(self, hidden: bool) -> None:
        self.set_rules(lambda rules: replace(rules, totals_hidden=hidden))

    @Property(bool, notify=changed)
    def ownIdeas(self) -> bool:
        return self._ballot().rules.own_ideas

    @Slot(bool)
    def setOwnIdeas(self, allowed: bool) -> None:
        self.set_rules(lambda rules: replace(rules, own_ideas=allowed))

    @Property(int, notify=changed)
    def votersExpected(self) -> int:
        """How many people will vote, or 0 while nobody knows."""
        return self._ballot().voters_expected

    @Slot(int)
    def setVotersExpected(self, people: int) -> None:
        self._redraft(replace(self._ballot(), voters_expected=people))

    @Property(int, notify=changed)
    def candidateCount(self) -> int:
        return len(self._found)

    @Property(int, notify=changed)
    def untitledCount(self) -> int:
        """Candidates without words: nobody can tell what they are choosing."""
        return sum(not candidate.title for candidate in self._found)

    @Property(bool, notify=changed)
    def tooFew(self) -> bool:
        return len(self._found) < fewest_candidates(self._ballot().subject)

    @Property(bool, notify=changed)
    def tooMany(self) -> bool:
        return len(self._found) > MANY_CANDIDATES

    @Property(int, notify=partsChanged)
    def manyCandidates(self) -> int:
        return MANY_CANDIDATES

    @Property(int, notify=changed)
    def adviceHalf(self) -> int:
        """Dots per person by n/2, never more than adviceCap."""
        return self._advice().half

    @Property(int, notify=partsChanged)
    def adviceCap(self) -> int:
        """n/2 is never advised above this."""
        return ADVICE_CAP

    @Property(int, notify=changed)
    def adviceHalfPlusOne(self) -> int:
        """Dots per person by n/2 + 1."""
        return self._advice().half_plus_one

    @Property(int, notify=changed)
    def adviceGauss(self) -> int:
        """Dots per person by the Gauss rule, or 0 while the number of people is unknown."""
        return self._advice().gauss or 0

    def set_rules(self, change: Callable[[RuleSet], RuleSet]) -> None:
        """Store a changed rule; a refused one is told, and the controls go back to what is true."""
        ballot = self._ballot()
        self._redraft(replace(ballot, rules=change(ballot.rules)))

    def _redraft(self, wanted: Ballot) -> None:
        command = DraftBallot(
            wanted.id, wanted.question, wanted.subject, wanted.rules, wanted.voters_expected, wanted.board_id
        )
        if not self._messenger.attempt(lambda: self._session.do(command)):
            self.refresh()  # the controls go back to what is true

    def _advice(self) -> DotAdvice:
        return dot_advice(len(self._found), self._ballot().voters_expected)

    def _card_counts(self, subject: Subject) -> dict[str, int]:
        if subject is not Subject.CLUSTERS:
            return {}
        return {cluster.id: len(cluster.members) for cluster in self._session.state.all(Cluster)}
