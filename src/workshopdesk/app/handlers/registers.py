"""Rules K1 to K6: registers, their entries in order, and the municipality's logo."""

from __future__ import annotations

from dataclasses import replace

from workshopdesk.app.commands import EditDetails
from workshopdesk.app.commands_registers import (
    AddEntry,
    AddProjects,
    EditEntry,
    MoveEntry,
    RemoveEntry,
    RetireEntry,
    SetLogo,
)
from workshopdesk.app.handlers.dispatch import handle
from workshopdesk.app.registers import (
    Entry,
    Register,
    entries,
    entry_name,
    find_entry,
    is_retired,
    uses,
)
from workshopdesk.app.stable_keys import free_key
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.programme import Aim, CrossCuttingTopic, FieldOfAction, InventoryProject, TargetGroup
from workshopdesk.domain.state import Draft


@handle.register
def _(command: AddEntry, draft: Draft) -> str:
    known = entries(draft, command.register)
    made = _made(command, {entry.key for entry in known if not isinstance(entry, TargetGroup | InventoryProject)})
    _check_name(made, known)
    draft.add(replace(made, position=_last(known) + 1))
    return "add-entry"


@handle.register
def _(command: EditEntry, draft: Draft) -> str:
    before = find_entry(draft, command.register, command.entry.id)
    after = replace(command.entry, position=before.position)
    if not isinstance(after, TargetGroup | InventoryProject) and not isinstance(before, TargetGroup | InventoryProject):
        after = replace(after, key=before.key)
    if not isinstance(after, InventoryProject):
        after = replace(after, retired=is_retired(before))
    _check_name(after, [entry for entry in entries(draft, command.register) if entry.id != after.id])
    draft.put(after)
    return "edit-entry"


@handle.register
def _(command: MoveEntry, draft: Draft) -> str:
    moved = find_entry(draft, command.register, command.entry_id)
    others = [entry for entry in entries(draft, command.register) if entry.id != moved.id]
    place = min(max(1, command.place), len(others) + 1)
    _number(draft, [*others[: place - 1], moved, *others[place - 1 :]])
    return "move-entry"


@handle.register
def _(command: RemoveEntry, draft: Draft) -> str:
    gone = find_entry(draft, command.register, command.entry_id)
    if uses(draft, gone.id):
        raise DomainError("entry-in-use", entry=entry_name(gone))
    draft.remove(gone)
    _number(draft, [entry for entry in entries(draft, command.register) if entry.id != gone.id])
    return "remove-entry"


@handle.register
def _(command: RetireEntry, draft: Draft) -> str:
    entry = find_entry(draft, command.register, command.entry_id)
    if isinstance(entry, InventoryProject):
        raise DomainError("entry-in-use", entry=entry_name(entry))
    draft.put(replace(entry, retired=command.retired))
    return "retire-entry"


@handle.register
def _(command: AddProjects, draft: Draft) -> str:
    for position, project in enumerate(command.projects, _last(entries(draft, Register.INVENTORY)) + 1):
        if not project.title.strip():
            raise DomainError("entry-without-name")
        draft.add(replace(project, position=position))
    return "add-projects"


@handle.register
def _(command: SetLogo, draft: Draft) -> str:
    former = draft.find(Picture, command.town.logo_id)
    if former is not None:
        draft.remove(former)
    if command.picture is not None:
        draft.add(command.picture)
    town = replace(command.town, logo_id=command.picture.id if command.picture else "")
    handle(EditDetails((town, *command.linked)), draft)
    return "set-logo"


def _made(command: AddEntry, keys: set[str]) -> Entry:
    name = " ".join(command.name.split())
    match command.register:
        case Register.INVENTORY:
            return InventoryProject(id=command.entry_id, title=name)
        case Register.GROUPS:
            return TargetGroup(id=command.entry_id, name=name)
        case Register.FIELDS:
            return FieldOfAction(id=command.entry_id, name=name, key=free_key(name, keys, "feld"))
        case Register.TOPICS:
            return CrossCuttingTopic(id=command.entry_id, name=name, key=free_key(name, keys, "thema"))
        case Register.AIMS:
            return Aim(id=command.entry_id, name=name, key=free_key(name, keys, "ziel"))


def _check_name(entry: Entry, others: list[Entry]) -> None:
    name = entry_name(entry)
    if not name.strip():
        raise DomainError("entry-without-name")
    # two projects may have one title; what is chosen from a list may not
    if isinstance(entry, InventoryProject):
        return
    if any(entry_name(other).casefold() == name.casefold() for other in others):
        raise DomainError("entry-twice", entry=name)


def _number(draft: Draft, ordered: list[Entry]) -> None:
    for position, entry in enumerate(ordered, 1):
        draft.put(replace(entry, position=position))


def _last(known: list[Entry]) -> int:
    return max((entry.position for entry in known), default=0)
