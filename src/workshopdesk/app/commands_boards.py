"""What a person can wish for between several boards. Rules: SPEC.md, M1 to M5."""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.app.commands import Command, MoveCluster, MoveNote
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.note import Cluster, Note


@dataclass(frozen=True, slots=True)
class LayOnBoard(Command):
    """Cards and clusters go to places on another board; a cluster takes all its cards along."""

    board_id: str
    notes: tuple[MoveNote, ...]
    frames: tuple[MoveCluster, ...]


@dataclass(frozen=True, slots=True)
class AddCopies(Command):
    """Ready copies of cards, their ink and their clusters on another board; their numbers are given here."""

    notes: tuple[Note, ...]
    strokes: tuple[Stroke, ...]
    clusters: tuple[Cluster, ...]
