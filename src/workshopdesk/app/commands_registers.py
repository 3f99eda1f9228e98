"""Wishes about the registers of a programme. Rules: SPEC.md K."""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.app.commands import Command
from workshopdesk.app.registers import Entry, Register
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.programme import InventoryProject, Municipality
from workshopdesk.domain.record import Record


@dataclass(frozen=True, slots=True)
class AddEntry(Command):
    """A new entry at the end of a register; its key is made from its name."""

    register: Register
    entry_id: str
    name: str


@dataclass(frozen=True, slots=True)
class EditEntry(Command):
    """New words for an entry. Its key, its place and whether it is retired stay as they are."""

    register: Register
    entry: Entry


@dataclass(frozen=True, slots=True)
class MoveEntry(Command):
    """Give an entry a place, counted from 1; the others keep their order around it."""

    register: Register
    entry_id: str
    place: int


@dataclass(frozen=True, slots=True)
class RemoveEntry(Command):
    register: Register
    entry_id: str


@dataclass(frozen=True, slots=True)
class RetireEntry(Command):
    """Offer an entry no longer, or again (`retired` False); where it is used it stays."""

    register: Register
    entry_id: str
    retired: bool


@dataclass(frozen=True, slots=True)
class AddProjects(Command):
    """Several projects of the inventory at once, for imports; their places are given here."""

    projects: tuple[InventoryProject, ...]


@dataclass(frozen=True, slots=True)
class SetLogo(Command):
    """The municipality's logo, or none; the former one goes. `linked` are what a new town needs (details.py)."""

    town: Municipality
    picture: Picture | None
    linked: tuple[Record, ...] = ()
