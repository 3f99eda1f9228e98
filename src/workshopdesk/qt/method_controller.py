"""The voting method of a rule in preparation, its settings, and what is worth a warning before the ballot is opened."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.commands import MergeClusters
from workshopdesk.app.session import Session
from workshopdesk.app.vote_warnings import similar_pairs
from workshopdesk.app.voting_rules import ON_QUESTIONS, fitting_subject, with_another_criterion, with_method
from workshopdesk.domain.ballot import Ballot, Candidate, Criterion, RuleSet, Subject, TieRule, VotingMethod
from workshopdesk.domain.voting import HEAVIEST, MOST_STEPS
from workshopdesk.qt.criteria_model import CriteriaModel
from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_SHOWN_PAIRS = 5
_BETWEEN_GROUPS = re.compile(r"[,;\n]")


@QmlElement
@QmlUncreatable("made by the rule controller")
class MethodController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """`ballot` gives the ballot in hand, `redraft` stores a changed one or tells why not."""

    changed = Signal()
    partsChanged = Signal()
    candidatesChanged = Signal()

    def __init__(
        self,
        session: Session,
        ballot: Callable[[], Ballot],
        redraft: Callable[[Ballot], None],
        messenger: Messenger,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._ballot = ballot
        self._redraft = redraft
        self._messenger = messenger
        self._criteria = CriteriaModel(self)
        self._pairs: list[tuple[Candidate, Candidate]] = []

    def refresh(self, found: tuple[Candidate, ...]) -> None:
        """Look again at the rule, and at what of the candidates says nearly the same."""
        self._criteria.show(self._rules().criteria)
        self._pairs = similar_pairs(found)
        self.changed.emit()

    @Property(str, notify=changed)
    def key(self) -> str:
        """dots, scale, field, agreement, resistance or criteria."""
        return self._rules().method.value

    @Slot(str)
    def choose(self, key: str) -> None:
        """Another method, with what it usually needs."""
        ballot, method = self._ballot(), VotingMethod(key)
        language = queries.workshop_of(self._session.state).language
        usual = Subject.CLUSTERS if queries.clusters(self._session.state) else Subject.NOTES
        subject = fitting_subject(ballot.subject, method, usual)
        self._redraft(replace(ballot, subject=subject, rules=with_method(ballot.rules, method, language)))

    @Property(bool, notify=changed)
    def onQuestions(self) -> bool:
        """Whether the question itself can be voted on by this method."""
        return self._rules().method in ON_QUESTIONS

    @Property(int, notify=changed)
    def steps(self) -> int:
        """The highest value of scale, field and criteria."""
        return self._rules().steps

    @Property(int, notify=partsChanged)
    def mostSteps(self) -> int:
        return MOST_STEPS

    @Slot(int)
    def setSteps(self, steps: int) -> None:
        self._set(steps=steps)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub knows no type names
    def ends(self) -> list[str]:
        """What the ends are called: left and right of the scale or the field, then bottom and top of the field."""
        rules = self._rules()
        return [rules.x_low, rules.x_high, rules.y_low, rules.y_high]

    @Slot(int, str)
    def setEnd(self, place: int, words: str) -> None:
        """Name one of `ends`."""
        self._set(**{("x_low", "x_high", "y_low", "y_high")[place]: " ".join(words.split())})

    @Property(str, notify=changed)
    def passive(self) -> str:
        """The words of the passive solution; empty: there is none on the paper."""
        return self._rules().passive_solution

    @Slot(str)
    def setPassive(self, words: str) -> None:
        self._set(passive_solution=" ".join(words.split()))

    @Property(int, notify=changed)
    def minusDots(self) -> int:
        """Negative dots in one person's hand."""
        return self._rules().negative_dots_per_person

    @Slot(int)
    def setMinusDots(self, dots: int) -> None:
        """Fewer negative dots than one candidate may take lower that limit too."""
        cap = max(1, min(dots, self._rules().negative_dots_per_candidate))
        self._set(negative_dots_per_person=dots, negative_dots_per_candidate=cap)

    @Property(int, notify=changed)
    def minusCap(self) -> int:
        return self._rules().negative_dots_per_candidate

    @Slot(int)
    def setMinusCap(self, cap: int) -> None:
        self._set(negative_dots_per_candidate=cap)

    @Property(CriteriaModel, notify=partsChanged)
    def criteria(self) -> CriteriaModel:
        """name and weight of each criterion."""
        return self._criteria

    @Property(int, notify=partsChanged)
    def heaviest(self) -> int:
        """No criterion can weigh more."""
        return HEAVIEST

    @Slot(int, str)
    def nameCriterion(self, place: int, name: str) -> None:
        self._set_criterion(place, lambda criterion: replace(criterion, name=" ".join(name.split())))

    @Slot(int, int)
    def weighCriterion(self, place: int, weight: int) -> None:
        self._set_criterion(place, lambda criterion: replace(criterion, weight=weight))

    @Slot()
    def addCriterion(self) -> None:
        language = queries.workshop_of(self._session.state).language
        self._put(with_another_criterion(self._rules(), language))

    @Slot(int)
    def removeCriterion(self, place: int) -> None:
        criteria = self._rules().criteria
        self._set(criteria=(*criteria[:place], *criteria[place + 1 :]))

    @Property(str, notify=changed)
    def groups(self) -> str:
        """Who is counted apart, with commas between; empty: nobody."""
        return ", ".join(self._rules().groups)

    @Slot(str)
    def setGroups(self, words: str) -> None:
        names = (" ".join(part.split()) for part in _BETWEEN_GROUPS.split(words))
        self._set(groups=tuple(name for name in names if name))

    @Property(str, notify=changed)
    def tieRule(self) -> str:
        """keep, run_off or lot."""
        return self._rules().tie_rule.value

    @Slot(str)
    def setTieRule(self, rule: str) -> None:
        self._set(tie_rule=TieRule(rule))

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # as above
    def similar(self) -> list[dict[str, object]]:
        """The pairs of candidates that say nearly the same, at most five: ids and titles of both."""
        return [
            {"first": one.id, "second": other.id, "firstTitle": one.title, "secondTitle": other.title}
            for one, other in self._pairs[:_SHOWN_PAIRS]
        ]

    @Slot(str, str)
    def merge(self, first: str, second: str) -> None:
        """Put the cards of the second group into the first."""
        if self._messenger.attempt(lambda: self._session.do(MergeClusters(second, first))):
            self.candidatesChanged.emit()

    def _rules(self) -> RuleSet:
        return self._ballot().rules

    def _set(self, **fields: object) -> None:
        self._put(replace(self._rules(), **fields))  # type: ignore[arg-type]  # fields of RuleSet, by name

    def _put(self, rules: RuleSet) -> None:
        self._redraft(replace(self._ballot(), rules=rules))

    def _set_criterion(self, place: int, change: Callable[[Criterion], Criterion]) -> None:
        criteria = self._rules().criteria
        self._set(criteria=(*criteria[:place], change(criteria[place]), *criteria[place + 1 :]))
