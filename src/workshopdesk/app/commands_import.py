"""Wishes about ideas that come from a file. Rules: SPEC.md O."""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.app.commands import Command
from workshopdesk.domain.note import Note, OnlineVotes


@dataclass(frozen=True, slots=True)
class OnlineNews:
    """What a newer file of its platform tells of a card that is here already."""

    note_id: str
    origin: str
    votes: OnlineVotes


@dataclass(frozen=True, slots=True)
class ImportNotes(Command):
    """New cards, ready but for their numbers, and news of cards that came in before, all in one step."""

    notes: tuple[Note, ...]
    news: tuple[OnlineNews, ...] = ()
