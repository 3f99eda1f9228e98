"""Wishes about what became of the ideas of former workshops. Rules: SPEC.md F."""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.app.commands import Command
from workshopdesk.domain.former import FormerWorkshop


@dataclass(frozen=True, slots=True)
class TakeFormerIdeas(Command):
    """Keep what the office told of a former workshop, in place of what it told of it before."""

    workshop: FormerWorkshop


@dataclass(frozen=True, slots=True)
class RemoveFormerWorkshop(Command):
    workshop_id: str
