"""Need, idea, suitability: what the chosen idea is for, what is thought of it, and which ideas still lack either."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries, suitability
from workshopdesk.app.commands import Command
from workshopdesk.app.commands_discussion import DemandNeeds, NoteGaps, PutAssessment, RemoveAssessment
from workshopdesk.app.commands_links import DropLink, PutLink
from workshopdesk.app.discussion_words import discussion_words
from workshopdesk.app.session import Session
from workshopdesk.base.ids import new_id
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.development import Assessment
from workshopdesk.domain.links import Link, Relation
from workshopdesk.domain.note import Note, NoteKind
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.rows_model import RowsModel

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the suitability controller")
class GapModel(RowsModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Rows as app/suitability.Gap."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(("subjectId", "number", "title", "lacksNeed", "lacksAssessment", "noted"), parent)


@QmlElement
@QmlUncreatable("made by the suitability controller")
class AssessmentModel(RowsModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """What roles think of the chosen topic, 1 (poor) to 5 (very good)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(("assessmentId", "criterion", "value", "reason", "role"), parent)


@QmlElement
@QmlUncreatable("made by the discussion controller")
class SuitabilityController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Follows the topic that is spoken about."""

    changed = Signal()
    partsChanged = Signal()

    def __init__(
        self, session: Session, subject: Callable[[], str], messenger: Messenger, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._subject = subject
        self._messenger = messenger
        self._shown = False
        self._gaps = GapModel(self)
        self._assessments = AssessmentModel(self)
        session.subscribe(self._on_change)

    def show(self) -> None:
        """Look again at the chosen topic and at all ideas."""
        self._shown = True
        found = suitability.gaps(self._session.state) if self._in_use() else []
        self._gaps.follow_rows(
            (gap.subject_id, gap.number, gap.title, gap.lacks_need, gap.lacks_assessment, gap.noted) for gap in found
        )
        assessed = suitability.assessments_of(self._session.state, self._subject())
        self._assessments.follow_rows((one.id, one.criterion, one.value, one.reason, one.role) for one in assessed)
        self.changed.emit()

    @Property(bool, notify=changed)
    def demanded(self) -> bool:
        """The priority waits for needs and assessments."""
        return queries.workshop_of(self._session.state).needs_first

    @Slot(bool)
    def demand(self, wanted: bool) -> None:
        self._do(DemandNeeds(wanted))

    @Property(bool, notify=changed)
    def inUse(self) -> bool:
        """Needs were collected, or are wanted."""
        return self._in_use()

    @Property(GapModel, notify=partsChanged)
    def gaps(self) -> GapModel:
        return self._gaps

    @Property(int, notify=changed)
    def gapCount(self) -> int:
        """Ideas that lack something and have no question that says so."""
        return sum(not gap.noted for gap in suitability.gaps(self._session.state)) if self._in_use() else 0

    @Slot()
    def noteGaps(self) -> None:
        """Every gap becomes an open question of its idea."""
        count = sum(not gap.noted for gap in suitability.gaps(self._session.state))
        self._do(NoteGaps(tuple(new_id() for _ in range(count))))

    # The chosen idea

    @Property(bool, notify=changed)
    def isIdea(self) -> bool:
        """The chosen topic can meet a need: it is no need itself, and not the whole workshop."""
        note = self._session.state.find(Note, self._subject())
        return bool(self._subject()) and (note is None or note.kind is not NoteKind.NEED)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # the stub knows no type names
    def needs(self) -> list[dict[str, str]]:
        """The needs that the idea meets."""
        return self._named(suitability.needs_of(self._session.state, self._subject()))

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # as above
    def otherNeeds(self) -> list[dict[str, str]]:
        """The needs that it could be linked with."""
        state, subject = self._session.state, self._subject()
        linked = suitability.needs_of(state, subject)
        return self._named(need for need in suitability.needs(state) if need not in linked and need.id != subject)

    @Slot(str)
    def link(self, need_id: str) -> None:
        self._do(PutLink(new_id(), self._subject(), Relation.NEED, need_id))

    @Slot(str)
    def unlink(self, need_id: str) -> None:
        self._do(DropLink(self._subject(), Relation.NEED, need_id))

    @Property(AssessmentModel, notify=partsChanged)
    def assessments(self) -> AssessmentModel:
        return self._assessments

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # as above
    def criteria(self) -> list[str]:
        """The usual criteria and those that were used already."""
        used = (one.criterion for one in self._session.state.all(Assessment))
        return list(dict.fromkeys((*discussion_words(self._language()).criteria, *used)))

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # as above
    def roles(self) -> list[str]:
        used = (one.role for one in self._session.state.all(Assessment) if one.role)
        return list(dict.fromkeys((*discussion_words(self._language()).roles, *used)))

    @Slot(str, int, str, str, result=bool)
    def assess(self, criterion: str, value: int, role: str, reason: str) -> bool:
        view = Assessment(
            id=new_id(), subject_id=self._subject(), criterion=criterion, value=value, role=role, reason=reason
        )
        return self._do(PutAssessment(view))

    @Slot(str)
    def removeAssessment(self, assessment_id: str) -> None:
        self._do(RemoveAssessment(assessment_id))

    # Inside

    def _in_use(self) -> bool:
        state = self._session.state
        return queries.workshop_of(state).needs_first or bool(suitability.needs(state))

    def _named(self, notes: Iterable[Note]) -> list[dict[str, str]]:
        name = queries.card_names(self._session.state)
        return [{"id": note.id, "words": queries.short_title(name(note))} for note in notes]

    def _language(self) -> str:
        return queries.workshop_of(self._session.state).language

    def _do(self, command: Command) -> bool:
        return self._messenger.attempt(lambda: self._session.do(command))

    def _on_change(self, change_set: ChangeSet) -> None:
        if self._shown and any(isinstance(change.record, Assessment | Link) for change in change_set):
            self.show()
