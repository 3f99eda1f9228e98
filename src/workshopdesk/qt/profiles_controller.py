"""Project profiles: the list, and the one in hand with its fields, aspects, sources and links."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import development, queries
from workshopdesk.app.commands import Command
from workshopdesk.app.commands_development import AddSource, EditProfile, MakeProfile, RemoveProfile
from workshopdesk.app.commands_links import DropLink, PutLink
from workshopdesk.app.measure_key import measure_key
from workshopdesk.app.rights import Actor
from workshopdesk.app.session import Session
from workshopdesk.base.ids import new_id
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.development import (
    Aspect,
    AspectMark,
    CostClass,
    Feedback,
    Handling,
    Horizon,
    Participation,
    Priority,
    ProfileStatus,
    ProjectProfile,
    Transferability,
)
from workshopdesk.domain.links import Link, Relation
from workshopdesk.domain.note import Cluster, Note
from workshopdesk.domain.programme import Aim, CrossCuttingTopic, FieldOfAction, TargetGroup
from workshopdesk.qt.feedback_controller import FeedbackController
from workshopdesk.qt.lab_controller import LabController
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.rows_model import RowsModel

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

NO_MARK = 9
"""What QML sees where nobody looked at an aspect."""

_ROLES = ("profileId", "number", "measureKey", "title", "field", "missing", "dots", "marks")
_CHOICES = {
    "cost_class": CostClass,
    "priority": Priority,
    "horizon": Horizon,
    "status": ProfileStatus,
    "transferability": Transferability,
    "participation": Participation,
    "handling": Handling,
}
_TEXTS = frozenset(one.name for one in fields(ProjectProfile) if one.type == "str") - {"id"}
_SHOWN = (ProjectProfile, Link, Feedback, FieldOfAction, TargetGroup, CrossCuttingTopic, Aim, Cluster, Note)


@QmlElement
@QmlUncreatable("made by the profiles controller")
class ProfileModel(RowsModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """The profiles, one row each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_ROLES, parent)


@QmlElement
@QmlUncreatable("made by the workshop controller")
class ProfilesController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """`sortedBy` is empty for the number, else one of domain/development.Aspect. Working out is the facilitator's."""

    rowsChanged = Signal()
    chosenChanged = Signal()
    sheetChanged = Signal()
    partsChanged = Signal()

    def __init__(self, session: Session, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._messenger = messenger
        self._rows = ProfileModel(self)
        self._sorted_by = self._chosen = ""
        self._lab = LabController(session, messenger, self)
        self._feedback = FeedbackController(session, messenger, self)
        self._fill()
        session.subscribe(self._on_change)

    # The list

    @Property(ProfileModel, notify=partsChanged)
    def rows(self) -> ProfileModel:
        """profileId, number, measureKey, title, field, missing, dots; `marks`, one for each aspect (NO_MARK: none)."""
        return self._rows

    @Property(int, notify=rowsChanged)
    def count(self) -> int:
        return self._rows.rowCount()

    @Property(int, notify=rowsChanged)
    def missingCount(self) -> int:
        """How many profiles lack an answer to one of the two mandatory questions."""
        return sum(1 for one in development.profiles(self._session.state) if development.missing_answers(one))

    @Property(str, notify=rowsChanged)
    def sortedBy(self) -> str:
        return self._sorted_by

    @Slot(str)
    def sortBy(self, aspect: str) -> None:
        if aspect in ("", *Aspect):
            self._sorted_by = aspect
            self._fill()

    # Making

    @Slot(result=str)
    def make(self) -> str:
        """An empty profile, in hand at once; returns its id, or nothing."""
        return self._make(self.tr("Neues Projekt"), ())

    @Slot(str, result=str)
    def makeFrom(self, object_id: str) -> str:
        """A profile out of a card or a group; the one that names it already is only taken in hand."""
        for profile in development.profiles(self._session.state):
            if any(source.record.id == object_id for source in development.sources_of(self._session.state, profile.id)):
                self.choose(profile.id)
                return profile.id
        return self._make("", (Link(id=new_id(), relation=Relation.SOURCE, object_id=object_id),))

    @Slot()
    def remove(self) -> None:
        """Remove the one in hand; what visitors spoke about stays."""
        if self._do(RemoveProfile(self._chosen)):
            self.choose("")

    # The one in hand

    @Property(LabController, notify=partsChanged)
    def lab(self) -> LabController:
        return self._lab

    @Property(FeedbackController, notify=partsChanged)
    def feedback(self) -> FeedbackController:
        return self._feedback

    @Property(str, notify=chosenChanged)
    def chosenId(self) -> str:
        return self._chosen

    @Slot(str)
    def choose(self, profile_id: str) -> None:
        if self._session.state.find(ProjectProfile, profile_id) is None:
            profile_id = ""
        if profile_id != self._chosen:
            self._chosen = profile_id
            self._lab.show(profile_id)
            self._feedback.show(profile_id)
            self.chosenChanged.emit()
            self.sheetChanged.emit()

    @Property("QVariantMap", notify=sheetChanged)  # type: ignore[arg-type]  # the stub knows no type names
    def sheet(self) -> dict[str, Any]:
        """Every field of the profile in hand by its name, enumerations by their keys."""
        profile = self._profile
        values: dict[str, Any] = {name: getattr(profile, name) for name in _TEXTS}
        values |= {name: getattr(profile, name).value for name in _CHOICES}
        return values | {"measureKey": measure_key(profile.number), "internal": profile.internal}

    @Property("QStringList", notify=sheetChanged)  # type: ignore[arg-type]  # as above
    def missing(self) -> list[str]:
        """The mandatory questions without an answer, by the names of their fields."""
        return list(development.missing_answers(self._profile)) if self._chosen else []

    @Property("QVariantList", notify=sheetChanged)  # type: ignore[arg-type]  # as above
    def marks(self) -> list[int]:
        """The marks of the four aspects; NO_MARK: not looked at."""
        return _marks(self._profile)

    @Slot(str, str)
    def setText(self, name: str, text: str) -> None:
        if name in _TEXTS:
            self._edit(**{name: text.strip()})

    @Slot(str, str)
    def setChoice(self, name: str, key: str) -> None:
        if name in _CHOICES:
            self._edit(**{name: _CHOICES[name](key)})

    @Slot(bool)
    def setInternal(self, internal: bool) -> None:
        self._edit(internal=internal)

    @Slot(int, int)
    def mark(self, index: int, mark: int) -> None:
        """Mark one aspect; the mark it has already is taken away again."""
        aspect = list(Aspect)[index]
        others = tuple(one for one in self._profile.aspects if one.aspect is not aspect)
        same = development.mark_of(self._profile, aspect) == mark
        self._edit(aspects=others if same else (*others, AspectMark(aspect, mark)))

    # Where it comes from, and what it belongs to

    @Property("QVariantList", notify=sheetChanged)  # type: ignore[arg-type]  # as above
    def sources(self) -> list[dict[str, Any]]:
        """objectId, cluster (bool), number, title, and the cards of a group as [{number, text}]."""
        name = queries.card_names(self._session.state)
        return [
            {
                "objectId": source.record.id,
                "cluster": source.is_cluster,
                "number": source.number,
                "title": source.title,
                "cards": [{"number": note.number, "text": name(note)} for note in source.cards],
            }
            for source in development.sources_of(self._session.state, self._chosen)
        ]

    @Property("QVariantList", notify=sheetChanged)  # type: ignore[arg-type]  # as above
    def sourceOffers(self) -> list[dict[str, str]]:
        """Groups and cards that could be named as a further source: objectId and words."""
        state = self._session.state
        taken = {source.record.id for source in development.sources_of(state, self._chosen)}
        name = queries.card_names(state)
        groups = [
            {"objectId": one.id, "text": self.tr("Gruppe {number}: {title}").format(number=one.number, title=one.title)}
            for one in queries.clusters(state)
        ]
        cards = [
            {
                "objectId": one.id,
                "text": self.tr("Karte {number}: {title}").format(
                    number=one.number, title=queries.short_title(name(one))
                ),
            }
            for one in queries.notes(state)
            if not queries.is_hidden(state, one)
        ]
        return [offer for offer in (*groups, *cards) if offer["objectId"] not in taken]

    @Slot(str)
    def addSource(self, object_id: str) -> None:
        link = Link(id=new_id(), subject_id=self._chosen, relation=Relation.SOURCE, object_id=object_id)
        self._do(AddSource(link))

    @Slot(str)
    def removeSource(self, object_id: str) -> None:
        self._do(DropLink(self._chosen, Relation.SOURCE, object_id))

    @Property("QVariantList", notify=rowsChanged)  # type: ignore[arg-type]  # as above
    def fieldsOfAction(self) -> list[dict[str, str]]:
        """id and name, the first for none."""
        found = sorted(self._session.state.all(FieldOfAction), key=lambda field: field.position)
        kept = (field for field in found if not field.retired or field.id == self._profile.field_id)
        none = {"id": "", "name": self.tr("Kein Handlungsfeld")}
        return [none, *({"id": field.id, "name": field.name} for field in kept)]

    @Property("QVariantList", notify=rowsChanged)  # type: ignore[arg-type]  # as above
    def registers(self) -> list[dict[str, str]]:
        """Target groups (affects), topics (topic) and aims (aim) to choose from: relation, id, name."""
        return [
            {"relation": relation.value, "id": record.id, "name": record.name}
            for relation, kind in development.REGISTERS.items()
            for record in sorted(self._session.state.all(kind), key=lambda record: record.position)
            if not record.retired
        ]

    @Property("QStringList", notify=sheetChanged)  # type: ignore[arg-type]  # as above
    def linkedIds(self) -> list[str]:
        """Ids of the target groups, topics and aims of the profile in hand."""
        return self._linked()

    @Slot(str, str)
    def toggleLink(self, relation: str, object_id: str) -> None:
        kind = Relation(relation)
        if object_id in self._linked():
            self._do(DropLink(self._chosen, kind, object_id))
        else:
            self._do(PutLink(new_id(), self._chosen, kind, object_id))

    # Inside

    def _linked(self) -> list[str]:
        links = self._session.state.all(Link)
        return [link.object_id for link in links if link.subject_id == self._chosen]

    @property
    def _profile(self) -> ProjectProfile:
        return self._session.state.find(ProjectProfile, self._chosen) or ProjectProfile(id="")

    def _make(self, title: str, sources: tuple[Link, ...]) -> str:
        profile = ProjectProfile(id=new_id(), title=title, field_id=self._field_of_workshop())
        if not self._do(MakeProfile(profile, sources)):
            return ""
        self.choose(profile.id)
        return profile.id

    def _field_of_workshop(self) -> str:
        return queries.workshop_of(self._session.state).field_id

    def _edit(self, **values: Any) -> None:
        if self._chosen and not self._do(EditProfile(replace(self._profile, **values))):
            self.sheetChanged.emit()  # fields show again what is stored

    def _do(self, command: Command) -> bool:
        return self._messenger.attempt(lambda: self._session.do(command, Actor.FACILITATOR))

    def _fill(self) -> None:
        state = self._session.state
        found = development.profiles(state)
        if self._sorted_by:
            found = development.sorted_by_aspect(found, Aspect(self._sorted_by))
        self._rows.replace_rows(
            (
                profile.id,
                profile.number,
                measure_key(profile.number),
                profile.title,
                field.name if (field := state.find(FieldOfAction, profile.field_id)) else "",
                bool(development.missing_answers(profile)),
                development.support_of(state, profile.id).total,
                _marks(profile),
            )
            for profile in found
        )
        self.rowsChanged.emit()

    def _on_change(self, change_set: ChangeSet) -> None:
        if not any(isinstance(change.record, _SHOWN) for change in change_set):
            return
        if any(isinstance(change.record, ProjectProfile | Feedback | FieldOfAction) for change in change_set):
            self._fill()
        else:
            self.rowsChanged.emit()
        if self._chosen and self._session.state.find(ProjectProfile, self._chosen) is None:
            self.choose("")
        self.sheetChanged.emit()


def _marks(profile: ProjectProfile) -> list[int]:
    marks = (development.mark_of(profile, aspect) for aspect in Aspect)
    return [NO_MARK if mark is None else mark for mark in marks]
