"""Wishes about what a card, a group or a profile belongs to. Rules: SPEC.md J."""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.app.commands import Command
from workshopdesk.domain.links import Relation


@dataclass(frozen=True, slots=True)
class SetField(Command):
    """The one field of action of cards; an empty `field_id` leaves it to their area and the workshop."""

    note_ids: tuple[str, ...]
    field_id: str


@dataclass(frozen=True, slots=True)
class PutLink(Command):
    """Link a subject to an object, or give the link that is there already another text."""

    link_id: str
    subject_id: str
    relation: Relation
    object_id: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class DropLink(Command):
    subject_id: str
    relation: Relation
    object_id: str = ""
