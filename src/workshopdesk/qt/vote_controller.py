"""The ballot in hand from its preparation to its result.

Its rule, the paper at hand and the other ways into the box have controllers of their own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.ballots import closing_tally
from workshopdesk.app.candidates import FEWEST_CANDIDATES, usual_board
from workshopdesk.app.commands import CloseBallot, DraftBallot, DropBallot, OpenBallot, RevealBallot
from workshopdesk.app.commands_rounds import RepeatBallot
from workshopdesk.app.desk import OpenWorkshop
from workshopdesk.app.wording import rule_sentence
from workshopdesk.base.ids import new_id
from workshopdesk.domain.ballot import Ballot, BallotState, RuleSet, Subject, VotingMode
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.note import Board, Cluster
from workshopdesk.domain.voting import count, dot_advice
from workshopdesk.domain.workshop import PhaseKind
from workshopdesk.qt.booth_controller import BoothController
from workshopdesk.qt.cards_controller import CardsController
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.outcome_controller import OutcomeController
from workshopdesk.qt.paper_controller import PaperController
from workshopdesk.qt.paper_count_controller import PaperCountController
from workshopdesk.qt.record_controller import RecordController
from workshopdesk.qt.rule_controller import RuleController

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

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
    papersChanged = Signal()
    partsChanged = Signal()

    def __init__(
        self, opened: OpenWorkshop, folder: Callable[[], Path], messenger: Messenger, parent: QObject | None = None
    ) -> None:
        """`folder` is where files for the room go."""
        super().__init__(parent)
        self._session = opened.session
        self._ballot_box = opened.ballot_box
        self._messenger = messenger
        self._rule = RuleController(self._session, self._known, messenger, self)
        self._paper = PaperController(self._known, self._ballot_box, messenger, self)
        self._booth = BoothController(self._known, self._ballot_box, self._paper, opened.card_key, messenger, self)
        self._cards = CardsController(opened, self._known, folder, messenger, self)
        self._paper_count = PaperCountController(self._session, self._known, messenger, self)
        self._record = RecordController(opened, self._known, folder, messenger, self)
        self._outcome = OutcomeController(self._session, self)
        self._papers = 0
        self._paper.stored.connect(self._look_into_box)
        self._paper.stored.connect(self._cards.refresh)
        self._paper_count.changed.connect(self.papersChanged)
        self._session.subscribe(self._on_change)

    # What is in hand

    @Property(str, notify=ballotChanged)
    def stage(self) -> str:
        """none, rule, voting, closed or revealed."""
        ballot = self._ballot()
        return STAGES[ballot.state] if ballot else "none"

    @Property(RuleController, notify=partsChanged)
    def rule(self) -> RuleController:
        return self._rule

    @Property(PaperController, notify=partsChanged)
    def paper(self) -> PaperController:
        return self._paper

    @Property(BoothController, notify=partsChanged)
    def booth(self) -> BoothController:
        return self._booth

    @Property(CardsController, notify=partsChanged)
    def cards(self) -> CardsController:
        return self._cards

    @Property(PaperCountController, notify=partsChanged)
    def paperCount(self) -> PaperCountController:
        return self._paper_count

    @Property(RecordController, notify=partsChanged)
    def record(self) -> RecordController:
        return self._record

    @Property(OutcomeController, notify=partsChanged)
    def outcome(self) -> OutcomeController:
        """The result once it is revealed; before, what is in the box if the rule does not hide it, else nothing."""
        return self._outcome

    @Property(str, notify=ballotChanged)
    def question(self) -> str:
        return self._known().question

    @Property(str, notify=ballotChanged)
    def mode(self) -> str:
        """How the papers get into the box: open, booth, cards or paper."""
        return self._known().rules.mode.value

    @Property(str, notify=ballotChanged)
    def sentence(self) -> str:
        """The rule as it is read aloud and recorded, in the workshop's language."""
        ballot = self._known()
        return rule_sentence(ballot.rules, ballot.subject, queries.workshop_of(self._session.state).language)

    @Property(bool, notify=ballotChanged)
    def totalsHidden(self) -> bool:
        """Whether nobody sees totals before the end; what is voted in secret is never seen before."""
        rules = self._known().rules
        return rules.totals_hidden or rules.mode is not VotingMode.OPEN

    @Property(int, notify=ballotChanged)
    def votersExpected(self) -> int:
        """How many people will vote, or 0 while nobody knows."""
        return self._known().voters_expected

    @Property(int, notify=papersChanged)
    def papersCast(self) -> int:
        """Papers in the box and, while the ballot is open, those that two people counted alike."""
        counted = self._paper_count.confirmed_papers() if self._known().state is BallotState.OPEN else 0
        return self._papers + counted

    @Property(int, notify=ballotChanged)
    def blankCount(self) -> int:
        """Papers without dots; 0 before the ballot is closed."""
        return self._known().ballots_blank

    # Its course

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
        board_id = usual_board(state, subject)
        dots = dot_advice(len(queries.candidates(state, subject, board_id)), workshop.head_count).half
        rules = RuleSet(dots_per_person=dots, dots_per_candidate=min(2, dots))
        question = next(asked, workshop.question)
        self._do(DraftBallot(new_id(), question, subject, rules, workshop.head_count, board_id))

    @Slot()
    def repeat(self) -> None:
        """Prepare another round of the ballot that was revealed."""
        self._do(RepeatBallot(new_id(), self._known().id))

    @Slot()
    def discard(self) -> None:
        """Throw the prepared ballot away, and with it the voting cards that were printed for it."""
        ballot = self._known()
        if self._do(DropBallot(ballot.id)) and ballot.cards_issued:
            self._messenger.attempt(lambda: self._ballot_box.discard(ballot.id))

    @Slot()
    def open(self) -> None:
        """Fix the candidates; lay out the first paper, or open the booth for the first person."""
        if self._do(OpenBallot(self._known().id)):
            if self._known().rules.mode is VotingMode.OPEN:
                self._paper.lay()
            else:
                self._booth.open()

    @Slot()
    def close(self) -> None:
        """No more papers: count those in the box. The record names the candidates whether they lie face down or not."""
        ballot = self._ballot() or self._known()

        def close() -> None:
            self._session.do(CloseBallot(ballot.id, closing_tally(self._session.state, ballot, self._ballot_box)))

        if ballot.state is BallotState.OPEN and self._messenger.attempt(close):
            self._booth.close()

    @Slot()
    def reveal(self) -> None:
        self._do(RevealBallot(self._known().id))

    # Inside

    def _ballot(self) -> Ballot | None:
        ballots = queries.ballots(self._session.state)
        unfinished = (ballot for ballot in ballots if ballot.state is not BallotState.REVEALED)
        return next(unfinished, ballots[-1] if ballots else None)

    def _known(self) -> Ballot:
        """The ballot in hand, as it may be seen now (S4); without one, an empty one with the usual rule."""
        return queries.with_hidden_titles(self._session.state, self._ballot() or Ballot(id=""))

    def _do(self, command: DraftBallot | RepeatBallot | OpenBallot | RevealBallot | DropBallot) -> bool:
        return self._messenger.attempt(lambda: self._session.do(command))

    @Slot()
    def _look_into_box(self) -> None:
        """How many papers there are; what they add up to only if the rule does not hide it."""
        ballot = self._known()

        def look() -> None:
            self._papers = self._ballot_box.count(ballot.id)
            if not self.totalsHidden:
                tally = count(ballot, self._ballot_box.papers(ballot.id))
                shown = replace(ballot, totals=tally.totals, counts=tally.counts, group_counts=tally.group_counts)
                self._outcome.show(shown)

        self._messenger.attempt(look)
        self.papersChanged.emit()

    def _refresh(self) -> None:
        ballot = self._known()
        self._outcome.show(ballot if ballot.state is BallotState.REVEALED else None)
        self._rule.refresh()
        self._paper.refresh()
        self._cards.refresh()
        self._paper_count.refresh()
        self._record.refresh()
        if ballot.state is BallotState.OPEN:
            self._look_into_box()
        else:
            self._papers = ballot.ballots_cast
            self.papersChanged.emit()
        self.ballotChanged.emit()

    def _on_change(self, change_set: ChangeSet) -> None:
        if any(isinstance(change.record, Ballot | Board) for change in change_set):
            self._refresh()
