"""Wishes about the agenda itself: which phases there are, in which order, and which are left out. Rules: SPEC.md A."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from workshopdesk.app.commands import Command
from workshopdesk.domain.workshop import PhaseKind


@dataclass(frozen=True, slots=True)
class AddPhase(Command):
    """A new phase behind the phase `after`, or first of all with an empty `after`; on the first board."""

    phase_id: str
    kind: PhaseKind
    title: str
    minutes: int
    after: str = ""


@dataclass(frozen=True, slots=True)
class DuplicatePhase(Command):
    """A copy of a phase right behind it."""

    phase_id: str
    copy_id: str


@dataclass(frozen=True, slots=True)
class RemovePhase(Command):
    phase_id: str


@dataclass(frozen=True, slots=True)
class MovePhase(Command):
    """Give a phase a place, counted from 1; the others keep their order around it."""

    phase_id: str
    place: int


@dataclass(frozen=True, slots=True)
class SkipPhase(Command):
    """Leave a phase out of the plan, or take it in again (`skipped` False)."""

    phase_id: str
    skipped: bool


@dataclass(frozen=True, slots=True)
class StartRehearsal(Command):
    """From now on until the workshop is begun for real nothing counts."""

    undoable: ClassVar[bool] = False
