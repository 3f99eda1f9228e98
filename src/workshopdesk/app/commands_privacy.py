"""Wishes about what is kept and who may read it. Rules: SPEC.md D and V."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from workshopdesk.app.commands import Command
from workshopdesk.domain.personal_data import PersonalDataDecision
from workshopdesk.domain.record import Record


@dataclass(frozen=True, slots=True)
class ReopenWorkshop(Command):
    """A finished workshop is opened again, for corrections; what was erased stays erased."""

    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class SetInternal(Command):
    """Keep a record out of everything that is handed out, or let it in again. `record_type` needs the field."""

    record_type: type[Record]
    record_id: str
    internal: bool


@dataclass(frozen=True, slots=True)
class DecidePersonalData(Command):
    """What becomes of places that may tell of persons; whoever decides anew replaces what was decided before."""

    decisions: tuple[PersonalDataDecision, ...]
