"""The registers of the programme on the screen: lists that are added to, renamed, reordered, retired and removed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.commands import Command, EditDetails
from workshopdesk.app.commands_registers import AddEntry, EditEntry, MoveEntry, RemoveEntry, RetireEntry
from workshopdesk.app.details import one_line, several_lines
from workshopdesk.app.registers import Entry, Register, entries, entry_name, is_retired, uses
from workshopdesk.app.rights import Actor
from workshopdesk.app.session import Session
from workshopdesk.base.ids import new_id
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.programme import (
    Aim,
    CrossCuttingTopic,
    Effect,
    FieldOfAction,
    InventoryProject,
    InventoryStatus,
    TargetGroup,
)
from workshopdesk.domain.workshop import Workshop
from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_ENTRIES = (FieldOfAction, CrossCuttingTopic, Aim, TargetGroup, InventoryProject)
_LONG = ("description", "reason", "need", "risk")


@QmlElement
@QmlUncreatable("made by the workshop controller")
class RegistersController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Registers by the keys of registers.Register, entries counted from 0. Each entry is told as its fields in
    camelCase, and entryId, name and retired."""

    changed = Signal()
    # what entries are used by may have changed
    usesChanged = Signal()

    def __init__(self, session: Session, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._messenger = messenger
        self._changes = 0
        session.subscribe(self._on_change)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def fields(self) -> list[dict[str, Any]]:
        return self._rows(Register.FIELDS)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def topics(self) -> list[dict[str, Any]]:
        return self._rows(Register.TOPICS)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def aims(self) -> list[dict[str, Any]]:
        return self._rows(Register.AIMS)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def groups(self) -> list[dict[str, Any]]:
        """Each also with invited: whether the workshop aims at it."""
        invited = queries.workshop_of(self._session.state).target_group_ids
        return [row | {"invited": row["entryId"] in invited} for row in self._rows(Register.GROUPS)]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def inventory(self) -> list[dict[str, Any]]:
        return self._rows(Register.INVENTORY)

    @Property(int, notify=usesChanged)
    def changes(self) -> int:
        return self._changes

    @Slot(str, int, result=str)
    def usesOf(self, entry_id: str, _changes: int) -> str:
        """Where an entry is used, in words, or nothing. `changes` is passed so that a binding follows them."""
        found = uses(self._session.state, entry_id)
        told = (
            (found.cards, self.tr("%n Karte(n)", "", found.cards)),
            (found.clusters, self.tr("%n Gruppe(n)", "", found.clusters)),
            (found.areas, self.tr("%n Bereich(e) der Pinnwand", "", found.areas)),
            (found.profiles, self.tr("%n Steckbrief(e)", "", found.profiles)),
            (found.projects, self.tr("%n Projekt(e) im Bestand", "", found.projects)),
            (found.workshop, self.tr("diesem Workshop")),
        )
        return ", ".join(words for number, words in told if number)

    @Slot(str, str, result=int)
    def add(self, register: str, name: str) -> int:
        """A new entry at the end; its place, or -1 if it was refused."""
        wanted = Register(register)
        made = self._do(AddEntry(wanted, new_id(), name))
        return len(entries(self._session.state, wanted)) - 1 if made else -1

    @Slot(str, int, str, str, result=bool)
    def setText(self, register: str, index: int, key: str, text: str) -> bool:
        """Store one field of an entry by its name in the rows; False if it was refused."""
        entry = self._entry(register, index)
        if entry is None:
            return False
        return self._do(EditEntry(Register(register), replace(entry, **_value(entry, key, text))))

    @Slot(str, int, int, result=bool)
    def move(self, register: str, index: int, to: int) -> bool:
        entry = self._entry(register, index)
        return entry is not None and self._do(MoveEntry(Register(register), entry.id, to + 1))

    @Slot(str, int, result=bool)
    def remove(self, register: str, index: int) -> bool:
        entry = self._entry(register, index)
        return entry is not None and self._do(RemoveEntry(Register(register), entry.id))

    @Slot(str, int, bool)
    def retire(self, register: str, index: int, retired: bool) -> None:
        if entry := self._entry(register, index):
            self._do(RetireEntry(Register(register), entry.id, retired))

    @Slot(str, bool)
    def invite(self, group_id: str, invited: bool) -> None:
        """Whether the workshop aims at a target group."""
        workshop = queries.workshop_of(self._session.state)
        kept = tuple(one for one in workshop.target_group_ids if one != group_id)
        self._do(EditDetails((replace(workshop, target_group_ids=(*kept, group_id) if invited else kept),)))

    def _rows(self, register: Register) -> list[dict[str, Any]]:
        return [_row(entry) for entry in entries(self._session.state, register)]

    def _entry(self, register: str, index: int) -> Entry | None:
        known = entries(self._session.state, Register(register))
        return known[index] if 0 <= index < len(known) else None

    def _do(self, command: Command) -> bool:
        return self._messenger.attempt(lambda: self._session.do(command, Actor.FACILITATOR))

    def _on_change(self, change_set: ChangeSet) -> None:
        self._changes += 1
        self.usesChanged.emit()
        if any(isinstance(change.record, (*_ENTRIES, Workshop)) for change in change_set):
            self.changed.emit()


def _row(entry: Entry) -> dict[str, Any]:
    row: dict[str, Any] = {"entryId": entry.id, "name": entry_name(entry), "retired": is_retired(entry)}
    if isinstance(entry, TargetGroup):
        words = {"reason": entry.reason, "need": entry.need, "channel": entry.channel}
        return row | words | {"effect": entry.effect.value, "size": entry.size, "risk": entry.risk}
    row["description"] = entry.description
    if isinstance(entry, InventoryProject):
        row |= {"status": entry.status.value, "owner": entry.owner, "fieldId": entry.field_id, "cost": entry.cost}
        row |= {"begins": entry.begins, "ends": entry.ends, "contact": entry.contact, "link": entry.link}
    return row


def _value(entry: Entry, key: str, text: str) -> dict[str, Any]:
    """The field of the record that a key of a row names, with what was typed."""
    if key == "effect":
        return {"effect": Effect(text)}
    if key == "status":
        return {"status": InventoryStatus(text)}
    if key == "fieldId":
        return {"field_id": text}
    if key == "name" and isinstance(entry, InventoryProject):
        return {"title": one_line(text)}
    return {key: several_lines(text) if key in _LONG else one_line(text)}
