"""Wishes about how papers get into the box: paper counts and voting cards. Rules: SPEC.md, B20 and following."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from workshopdesk.app.commands import Command
from workshopdesk.domain.ballot import CandidateTotal


@dataclass(frozen=True, slots=True)
class EnterPaperCount(Command):
    """What `counter` 1 or 2 found on the papers of a group; a count entered before is corrected by it.

    `source` as in PaperCount: "hand", or "photo" where the dots of photos were the first to be counted.
    """

    undoable: ClassVar[bool] = False
    count_id: str
    ballot_id: str
    counter: int
    ballots: int
    totals: tuple[CandidateTotal, ...]
    group: str = ""
    source: str = "hand"


@dataclass(frozen=True, slots=True)
class DropPaperCounts(Command):
    """Both people count a group's papers again."""

    undoable: ClassVar[bool] = False
    ballot_id: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class RecordCards(Command):
    """So many further voting cards were printed."""

    undoable: ClassVar[bool] = False
    ballot_id: str
    issued: int
