"""What a card or a group belongs to, as its sheet on the board shows and changes it (SPEC.md J)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.classification import Belonging
from workshopdesk.app.commands import Command
from workshopdesk.app.commands_links import DropLink, PutLink, SetField
from workshopdesk.app.registers import Register, entries, entry_name, is_retired
from workshopdesk.app.session import Session
from workshopdesk.base.ids import new_id
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.links import Link, Relation
from workshopdesk.domain.note import Cluster, Note
from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

MOST_PROJECTS = 6
_IN_INVENTORY = (Relation.EXISTS, Relation.EXTENDS)


@QmlElement
@QmlUncreatable("made by the workshop controller")
class BelongingController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """A subject is the id of a card or of a group. What a room wishes here needs the right to change cards."""

    changed = Signal()

    def __init__(self, session: Session, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._messenger = messenger
        self._changes = 0
        session.subscribe(self._on_change)

    @Property(int, notify=changed)
    def changes(self) -> int:
        return self._changes

    @Slot(str, int, result="QVariantMap")
    def look(self, subject: str, _changes: int) -> dict[str, Any]:
        """title, origin (a sentence or empty), fieldId (its own, or what all cards of the group have), inherited (the
        name of the field that counts without an own one), isNew; fields, topics, groups, aims: id, name, on, text.

        `changes` is passed so that a binding follows them.
        """
        state = self._session.state
        note, cluster = state.find(Note, subject), state.find(Cluster, subject)
        if note is None and cluster is None:
            return {}
        notes = self._notes(subject)
        own = {one.field_id for one in notes}
        counted = {Belonging(state).field(one) for one in notes}
        fields = {entry.id: entry_name(entry) for entry in entries(state, Register.FIELDS)}
        links = [link for link in state.all(Link) if link.subject_id == subject]
        return {
            "title": cluster.title if cluster else queries.short_title(queries.card_names(state)(note)) if note else "",
            "origin": self._origin(note or cluster),
            "fieldId": next(iter(own)) if len(own) == 1 else "",
            "inherited": fields.get(next(iter(counted)), "") if len(counted) == 1 and own == {""} else "",
            "isNew": any(link.relation is Relation.NEW for link in links),
            "fields": self._choices(Register.FIELDS, own if len(own) == 1 else set(), {}),
            "topics": self._linked(Register.TOPICS, Relation.TOPIC, links),
            "groups": self._linked(Register.GROUPS, Relation.AFFECTS, links),
            "aims": self._linked(Register.AIMS, Relation.AIM, links),
        }

    @Slot(str, str, int, result="QVariantList")
    def projects(self, subject: str, search: str, _changes: int) -> list[dict[str, Any]]:
        """Projects of the inventory that are linked, and up to MOST_PROJECTS whose title holds `search`.

        Each with id, name and relation: exists, extends or empty.
        """
        state = self._session.state
        linked = {
            link.object_id: link.relation.value
            for link in state.all(Link)
            if link.subject_id == subject and link.relation in _IN_INVENTORY
        }
        wanted = search.casefold().strip()
        all_projects = entries(state, Register.INVENTORY)
        found = [one for one in all_projects if one.id not in linked and wanted in entry_name(one).casefold()]
        shown = [one for one in all_projects if one.id in linked] + found[:MOST_PROJECTS]
        return [{"id": one.id, "name": entry_name(one), "relation": linked.get(one.id, "")} for one in shown]

    @Slot(str, str)
    def setField(self, subject: str, field_id: str) -> None:
        """Of a card, or of all cards of a group."""
        self._do(SetField(tuple(note.id for note in self._notes(subject)), field_id))

    @Slot(str, str, str, bool)
    def setLink(self, subject: str, relation: str, target: str, on: bool) -> None:
        """`relation` is a key of domain.links.Relation, `target` empty for new."""
        wanted = Relation(relation)
        self._do(PutLink(new_id(), subject, wanted, target) if on else DropLink(subject, wanted, target))

    @Slot(str, str, str)
    def setSentence(self, subject: str, topic_id: str, text: str) -> None:
        """How a topic supports the idea."""
        self._do(PutLink(new_id(), subject, Relation.TOPIC, topic_id, text))

    def _notes(self, subject: str) -> list[Note]:
        state = self._session.state
        if note := state.find(Note, subject):
            return [note]
        cluster = state.find(Cluster, subject)
        found = (state.find(Note, note_id) for note_id in (cluster.members if cluster else ()))
        return [note for note in found if note is not None]

    def _linked(self, register: Register, relation: Relation, links: list[Link]) -> list[dict[str, Any]]:
        texts = {link.object_id: link.text for link in links if link.relation is relation}
        return self._choices(register, set(texts), texts)

    def _choices(self, register: Register, on: set[str], texts: dict[str, str]) -> list[dict[str, Any]]:
        """What is offered, and what is chosen though it is not offered any more."""
        return [
            {"id": one.id, "name": entry_name(one), "on": one.id in on, "text": texts.get(one.id, "")}
            for one in entries(self._session.state, register)
            if one.id in on or not is_retired(one)
        ]

    def _origin(self, record: Note | Cluster | None) -> str:
        """Where a copy comes from: a card keeps its number from round to round."""
        workshop = queries.workshop_of(self._session.state)
        source, _, source_id = (record.derived_from if record else "").partition("/")
        if record is None or not source:
            return ""
        before = self._session.state.find(type(record), source_id)
        if source == workshop.derived_from:
            words = (
                self.tr("aus Runde %1: Karte %2") if isinstance(record, Note) else self.tr("aus Runde %1: Gruppe %2")
            )
            return words.replace("%1", str(workshop.round - 1)).replace("%2", str(record.number))
        if before is None:
            return self.tr("aus einem früheren Workshop")
        words = self.tr("Kopie von Karte %1") if isinstance(record, Note) else self.tr("Kopie von Gruppe %1")
        return words.replace("%1", str(before.number))

    def _do(self, command: Command) -> None:
        self._messenger.attempt(lambda: self._session.do(command))

    def _on_change(self, _change_set: ChangeSet) -> None:
        self._changes += 1
        self.changed.emit()
