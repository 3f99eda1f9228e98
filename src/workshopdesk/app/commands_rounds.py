"""The wish for another round of a ballot. Rules: SPEC.md, E11 and E13."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from workshopdesk.app.commands import Command


@dataclass(frozen=True, slots=True)
class RepeatBallot(Command):
    """Prepare another round of a revealed ballot, with its question, subject and rule."""

    undoable: ClassVar[bool] = False
    ballot_id: str
    of_id: str
