"""The discussion: which topic is spoken about, what was said about it, what is still open in the whole workshop."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import discussion, queries
from workshopdesk.app.commands import Command
from workshopdesk.app.commands_discussion import (
    AddStatement,
    AnswerNote,
    AnswerStatement,
    EditStatement,
    MoveStatement,
    RemoveStatement,
)
from workshopdesk.app.discussion import Said, Topic
from workshopdesk.app.session import Session
from workshopdesk.base.ids import new_id
from workshopdesk.domain.ballot import Ballot
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.development import ProjectProfile
from workshopdesk.domain.discussion import Statement, StatementKind
from workshopdesk.domain.note import Board, Cluster, Note
from workshopdesk.domain.workshop import Workshop
from workshopdesk.qt.decisions_controller import DecisionsController
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.said_models import SaidModel, TopicModel
from workshopdesk.qt.suitability_controller import SuitabilityController

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_FOLLOWED = (Statement, Note, Cluster, Board, Ballot, ProjectProfile, Workshop)


@QmlElement
@QmlUncreatable("made by the workshop controller")
class DiscussionController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Follows the workshop only while its place is shown: a card on the move costs nothing here."""

    changed = Signal()
    chosenChanged = Signal()
    partsChanged = Signal()

    def __init__(self, session: Session, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._messenger = messenger
        self._chosen = Topic("", 0, "")
        self._topic_ids: list[str] = []
        self._topic_names: list[str] = []
        self._shown = False
        self._topics = TopicModel(self)
        self._said = {kind: SaidModel(self) for kind in StatementKind}
        self._open = SaidModel(self)
        self._answered = SaidModel(self)
        self._decisions = DecisionsController(session, messenger, self)
        self._suitability = SuitabilityController(session, lambda: self._chosen.id, messenger, self)
        session.subscribe(self._on_change)

    @Slot()
    def enter(self) -> None:
        """The place is shown from now on."""
        self._shown = True
        self._refresh()

    @Slot()
    def leave(self) -> None:
        self._shown = False

    # Topics

    @Property(TopicModel, notify=partsChanged)
    def topics(self) -> TopicModel:
        return self._topics

    @Property(str, notify=chosenChanged)
    def subjectId(self) -> str:
        """What is spoken about; empty is the whole workshop."""
        return self._chosen.id

    @Property(str, notify=chosenChanged)
    def title(self) -> str:
        return self._chosen.title

    @Property(int, notify=chosenChanged)
    def number(self) -> int:
        return self._chosen.number

    @Property(int, notify=chosenChanged)
    def rank(self) -> int:
        """The place in the last ballot, or 0."""
        return self._chosen.rank

    @Property(bool, notify=chosenChanged)
    def isCluster(self) -> bool:
        return self._chosen.is_cluster

    @Property(bool, notify=chosenChanged)
    def isNote(self) -> bool:
        return self._session.state.find(Note, self._chosen.id) is not None

    @Property(str, notify=chosenChanged)
    def summary(self) -> str:
        cluster = self._session.state.find(Cluster, self._chosen.id)
        note = self._session.state.find(Note, self._chosen.id)
        return cluster.summary if cluster else note.detail if note else ""

    @Property("QVariantList", notify=chosenChanged)  # type: ignore[arg-type]  # the stub knows no type names
    def cards(self) -> list[dict[str, str]]:
        """The cards of a group: words and tint; a card face down keeps its words to itself."""
        cluster, state = self._session.state.find(Cluster, self._chosen.id), self._session.state
        name = queries.card_names(state)
        found = (state.find(Note, note_id) for note_id in (cluster.members if cluster else ()))
        return [{"words": name(note), "tint": note.colour.value} for note in found if note is not None]

    @Slot(str)
    def choose(self, subject_id: str) -> None:
        """Speak about a group, a card or a profile; "" is the whole workshop."""
        self._chosen = self._look(subject_id)
        if self._shown:
            self._refresh()

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # as above
    def topicNames(self) -> list[str]:
        """What a list to choose from calls the topics; the whole workshop, the first of them, has no name here."""
        return self._topic_names

    @Slot(str, result=int)
    def topicIndex(self, subject_id: str) -> int:
        """Which of `topicNames` it is, or 0."""
        return self._topic_ids.index(subject_id) if subject_id in self._topic_ids else 0

    @Slot(int, result=str)
    def topicAt(self, index: int) -> str:
        return self._topic_ids[index] if 0 <= index < len(self._topic_ids) else ""

    # Statements

    @Slot(str, result=SaidModel)
    def said(self, kind: str) -> SaidModel:
        """What was said of a kind about the chosen topic and its cards."""
        return self._said[StatementKind(kind)]

    @Slot(str, str, result=bool)
    def add(self, kind: str, text: str) -> bool:
        return self._do(AddStatement(new_id(), self._chosen.id, StatementKind(kind), text))

    @Slot(str, str)
    def edit(self, statement_id: str, text: str) -> None:
        self._do(EditStatement(statement_id, text))

    @Slot(str, str, str)
    def answer(self, statement_id: str, note_id: str, text: str) -> None:
        """Answer a statement, or the card `note_id` that is itself a concern or a question."""
        if note_id:
            self._do(AnswerNote(new_id(), note_id, text))
        else:
            self._do(AnswerStatement(statement_id, text))

    @Slot(str, str)
    def setKind(self, statement_id: str, kind: str) -> None:
        known = self._session.state.find(Statement, statement_id)
        if known is not None:
            self._do(MoveStatement(statement_id, StatementKind(kind), known.subject_id))

    @Slot(str, str)
    def moveTo(self, statement_id: str, subject_id: str) -> None:
        known = self._session.state.find(Statement, statement_id)
        if known is not None:
            self._do(MoveStatement(statement_id, known.kind, subject_id))

    @Slot(str)
    def remove(self, statement_id: str) -> None:
        self._do(RemoveStatement(statement_id))

    # The whole workshop

    @Property(SaidModel, notify=partsChanged)
    def openQuestions(self) -> SaidModel:
        """Questions and concerns without an answer, by topic."""
        return self._open

    @Property(SaidModel, notify=partsChanged)
    def answered(self) -> SaidModel:
        """Questions and concerns that have one."""
        return self._answered

    @Property(DecisionsController, notify=partsChanged)
    def decisions(self) -> DecisionsController:
        return self._decisions

    @Property(SuitabilityController, notify=partsChanged)
    def suitability(self) -> SuitabilityController:
        return self._suitability

    # Inside

    def _do(self, command: Command) -> bool:
        return self._messenger.attempt(lambda: self._session.do(command))

    def _look(self, subject_id: str) -> Topic:
        found = discussion.topic(self._session.state, subject_id) if subject_id else None
        return found or self._whole()

    def _whole(self) -> Topic:
        said = [one for one in self._session.state.all(Statement) if not one.subject_id]
        dissent = sum(one.kind is StatementKind.DISSENT for one in said)
        return Topic("", 0, "", said=len(said), dissent=dissent)

    def _on_change(self, change_set: ChangeSet) -> None:
        if self._shown and any(isinstance(change.record, _FOLLOWED) for change in change_set):
            self._refresh()

    def _refresh(self) -> None:
        state = self._session.state
        found = discussion.topics(state)
        self._chosen = self._look(self._chosen.id)
        self._topics.show([self._whole(), *found])
        self._topic_ids = ["", *(one.id for one in found)]
        titles = {one.id: f"{one.number}  {queries.short_title(one.title)}" for one in found}
        self._topic_names = ["", *titles.values()]
        for kind, model in self._said.items():
            model.show((one, one.on) for one in discussion.said_about(state, self._chosen.id, kind))
        asked = [
            *discussion.all_said(state, StatementKind.QUESTION),
            *discussion.all_said(state, StatementKind.CONCERN),
        ]
        self._open.show((one, _about(one, titles)) for one in asked if not one.answer)
        self._answered.show((one, _about(one, titles)) for one in asked if one.answer)
        self._decisions.show(titles)
        self._suitability.show()
        self.changed.emit()
        self.chosenChanged.emit()


def _about(said: Said, titles: dict[str, str]) -> str:
    """The topic of a statement; a card that asks by itself tells its own words."""
    return "" if said.note_id else titles.get(said.subject_id, "")
