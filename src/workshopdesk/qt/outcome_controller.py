"""The result of one ballot for the room: everybody's or one group's, what is worth a word, and the rounds before."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.box_words import source_sentences
from workshopdesk.app.outcome_sentences import notes_on, rounds_of
from workshopdesk.app.outcome_table import OutcomeTable, outcome_table, rounds_table, side_by_side
from workshopdesk.app.outcome_words import outcome_words
from workshopdesk.app.session import Session
from workshopdesk.domain.ballot import Ballot, BallotState, VotingMethod
from workshopdesk.domain.voting import hidden_totals
from workshopdesk.qt.ranking_model import RankingModel

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_NOTHING = OutcomeTable((), ())


@QmlElement
@QmlUncreatable("made by a controller")
class OutcomeController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Where groups are counted apart the first one is shown; their sum has to be chosen (rule E9)."""

    changed = Signal()
    partsChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ballot = Ballot(id="")
        self._group = 0
        self._ranking = RankingModel(self)
        self._table = RankingModel(self)
        self._rounds = RankingModel(self)

    def show(self, ballot: Ballot | None) -> None:
        """Show what is counted of this ballot, or nothing."""
        if ballot is None or ballot.id != self._ballot.id:
            self._group = 0
        self._ballot = ballot or Ballot(id="")
        self._refresh()

    @Property(RankingModel, notify=partsChanged)
    def ranking(self) -> RankingModel:
        """The lines of the chosen group, or of everybody: for bars."""
        return self._ranking

    @Property(RankingModel, notify=partsChanged)
    def table(self) -> RankingModel:
        """The same with all columns; groups stand side by side."""
        return self._table

    @Property(RankingModel, notify=partsChanged)
    def rounds(self) -> RankingModel:
        """A column for every round; no rows if this ballot repeats none."""
        return self._rounds

    @Property(str, notify=changed)
    def method(self) -> str:
        """dots, scale, field, agreement, resistance or criteria."""
        return self._ballot.rules.method.value

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub knows no type names
    def groups(self) -> list[str]:
        """The groups that are counted apart and at last their sum by name; empty if all are counted together."""
        names = list(self._ballot.rules.groups)
        words = outcome_words(self._language())
        return [*names, words.sum_of.format(groups=f" {words.and_word} ".join(names))] if names else []

    @Property(int, notify=changed)
    def groupIndex(self) -> int:
        """Which of `groups` is shown."""
        return self._group

    @Slot(int)
    def chooseGroup(self, index: int) -> None:
        if 0 <= index <= len(self._ballot.rules.groups):
            self._group = index
            self._refresh()

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # as above
    def notes(self) -> list[str]:
        """What is worth a word, in the workshop's language."""
        if self._ballot.state is not BallotState.REVEALED:
            return []
        rounds = self._all_rounds()
        before = rounds[-2] if len(rounds) > 1 else None
        sources = source_sentences(self._session.state, self._ballot, self._language())
        return [*sources, *notes_on(self._ballot, before, self._language())]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # as above
    def ends(self) -> list[str]:
        """What the ends of the axes of a field are called: left, right, bottom, top."""
        rules = self._ballot.rules
        return [rules.x_low, rules.x_high, rules.y_low, rules.y_high]

    @Property(int, notify=changed)
    def steps(self) -> int:
        return self._ballot.rules.steps

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # as above
    def values(self) -> list[str]:
        """What the parts of a stacked bar stand for, lowest first."""
        if self._ballot.rules.method is VotingMethod.AGREEMENT:
            return list(outcome_words(self._language()).agreement)
        return [str(value) for value in range(1, self._ballot.rules.steps + 1)]

    @Property(int, notify=changed)
    def totalDots(self) -> int:
        """Dots given in all; 0 with other methods, with groups apart, and where they must stay hidden."""
        rules = self._ballot.rules
        shown = rules.method is VotingMethod.DOTS and not rules.groups and not hidden_totals(self._ballot)
        return sum(total.dots for total in self._ballot.totals) if shown else 0

    def _refresh(self) -> None:
        ballot, language, group = self._ballot, self._language(), self._chosen()
        self._ranking.show(outcome_table(ballot, language, group))
        if ballot.rules.groups:
            self._table.show(side_by_side(ballot, language, summed=group is None))
        else:
            self._table.show(outcome_table(ballot, language))
        rounds = self._all_rounds()
        self._rounds.show(rounds_table(rounds, language, group) if len(rounds) > 1 else _NOTHING)
        self.changed.emit()

    def _chosen(self) -> str | None:
        groups = self._ballot.rules.groups
        return groups[self._group] if self._group < len(groups) else None

    def _all_rounds(self) -> list[Ballot]:
        return rounds_of(queries.ballots(self._session.state), self._ballot)

    def _language(self) -> str:
        return queries.workshop_of(self._session.state).language
