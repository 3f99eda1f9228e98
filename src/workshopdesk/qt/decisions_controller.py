"""What bodies decided: entered by hand, shown apart from every proposal."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import discussion
from workshopdesk.app.commands_discussion import PutDecision, RemoveDecision
from workshopdesk.app.details import shown_date, stored_date
from workshopdesk.app.session import Session
from workshopdesk.base.ids import new_id
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.discussion import Decision, Outcome
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.rows_model import RowsModel

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = (
    "decisionId",
    "subjectId",
    "topic",
    "words",
    "outcome",
    "body",
    "day",
    "paper",
    "votesYes",
    "votesNo",
    "votesAbstained",
    "conditions",
    "secret",
)
_NOT_COUNTED = -1


@QmlElement
@QmlUncreatable("made by the decisions controller")
class DecisionModel(RowsModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Roles as in domain/discussion.Decision; `day` as people write it, votes -1 while not counted."""

    countChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_ROLES, parent)

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return self.rowCount()


@QmlElement
@QmlUncreatable("made by the discussion controller")
class DecisionsController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Outcomes are the keys of domain/discussion.Outcome."""

    partsChanged = Signal()

    def __init__(self, session: Session, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._messenger = messenger
        self._titles: dict[str, str] = {}
        self._rows = DecisionModel(self)
        session.subscribe(self._on_change)

    @Property(DecisionModel, notify=partsChanged)
    def rows(self) -> DecisionModel:
        return self._rows

    def show(self, titles: dict[str, str]) -> None:
        """`titles` are the topics by id."""
        self._titles = titles
        self._rows.follow_rows(self._row(one) for one in discussion.decisions(self._session.state))
        self._rows.countChanged.emit()

    @Slot("QVariantMap", result=bool)
    def put(self, values: dict[str, Any]) -> bool:
        """Enter a decision, or change the one named by `decisionId`; keys as the roles, votes as text or empty."""
        known = self._session.state.find(Decision, values["decisionId"])

        def make() -> object:
            decision = Decision(
                id=known.id if known else new_id(),
                subject_id=values["subjectId"],
                text=values["words"],
                outcome=Outcome(values["outcome"]),
                body=values["body"],
                date=stored_date(values["day"]),
                paper_number=values["paper"],
                votes_yes=_votes(values["votesYes"]),
                votes_no=_votes(values["votesNo"]),
                votes_abstained=_votes(values["votesAbstained"]),
                conditions=values["conditions"],
                internal=known.internal if known else False,
            )
            return self._session.do(PutDecision(decision))

        return self._messenger.attempt(make)

    @Slot(str)
    def remove(self, decision_id: str) -> None:
        self._messenger.attempt(lambda: self._session.do(RemoveDecision(decision_id)))

    def _row(self, one: Decision) -> tuple[object, ...]:
        return (
            one.id,
            one.subject_id,
            self._titles.get(one.subject_id, ""),
            one.text,
            one.outcome.value,
            one.body,
            shown_date(one.date),
            one.paper_number,
            one.votes_yes,
            one.votes_no,
            one.votes_abstained,
            one.conditions,
            one.internal,
        )

    def _on_change(self, change_set: ChangeSet) -> None:
        if any(True for _ in change_set.of(Decision)):
            self.show(self._titles)


def _votes(text: str) -> int:
    """What stands in the field; nothing is not counted."""
    return int(text) if text.strip() else _NOT_COUNTED
