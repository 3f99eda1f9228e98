"""Wishes about cards that say the same: several become one, and can be taken apart again. Rules: SPEC.md N14 to N17."""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.app.commands import Command


@dataclass(frozen=True, slots=True)
class MergeNotes(Command):
    """`note_id` stays, the others become its sources; what they have as sources already comes along."""

    note_id: str
    source_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SeparateNotes(Command):
    """Lay sources of a card on its board again; `places` as (note id, x, y) in board units, those not named stay."""

    note_id: str
    places: tuple[tuple[str, float, float], ...]
