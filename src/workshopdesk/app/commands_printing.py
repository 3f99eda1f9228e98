"""Wishes about what is printed for the room. Rules: SPEC.md P."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from workshopdesk.app.commands import Command


@dataclass(frozen=True, slots=True)
class IssuePaperCards(Command):
    """Give numbers to cards that are printed now: to these notes, and to so many blank cards."""

    undoable: ClassVar[bool] = False
    note_ids: tuple[str, ...] = ()
    blank: int = 0
