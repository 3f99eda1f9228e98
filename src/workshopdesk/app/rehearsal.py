"""The end of a rehearsal (SPEC.md H): what it made is gone, what was there before is as it was, details stay.

Nothing the rehearsal wrote may be left in the file, so its journal entries are erased as well. What the journal keeps
instead is one entry from the state before the rehearsal to the state after it; neither has a word of the rehearsal.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from workshopdesk.app.handlers import rehearsal as handler
from workshopdesk.app.handlers.boards import renew_areas
from workshopdesk.app.journal import JournalEntry
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.change import Change, ChangeSet
from workshopdesk.domain.former import FormerWorkshop
from workshopdesk.domain.locks import Locks
from workshopdesk.domain.note import Board
from workshopdesk.domain.paper_cards import PaperCard
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.programme import (
    Aim,
    CrossCuttingTopic,
    FieldOfAction,
    IdeaPool,
    InventoryProject,
    Municipality,
    Programme,
    TargetGroup,
)
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import Draft, State
from workshopdesk.domain.workshop import Phase, Workshop

STARTED = handler.LABEL
LABEL = "begin-for-real"

# What is prepared stays as it is now, also where it was changed during the rehearsal.
_PREPARED: tuple[type[Record], ...] = (
    Municipality,
    Programme,
    FieldOfAction,
    CrossCuttingTopic,
    TargetGroup,
    Aim,
    InventoryProject,
    FormerWorkshop,
    IdeaPool,
    Picture,
    Workshop,
    Phase,
    Board,
    PaperCard,  # the paper exists
)

Key = tuple[type[Record], str]


@dataclass(frozen=True, slots=True)
class Wiping:
    """`carried_out` leads from the present state to the one without the rehearsal, `recorded` from the one before it.

    `since` is the id of the journal entry with which the rehearsal began.
    """

    carried_out: ChangeSet
    recorded: ChangeSet
    since: str


def wiping(state: State, journal: Iterable[JournalEntry]) -> Wiping:
    """What beginning for real does to a workshop. `journal` holds the entries from the rehearsal's start on.

    Raises DomainError("no-rehearsal").
    """
    entries = list(journal)
    if not entries or entries[0].change_set.label != STARTED:
        raise DomainError("no-rehearsal")
    before = _before(entries)
    past = state.snapshot()
    past.apply(ChangeSet("", tuple(_changes(state, before))))
    draft = Draft(state)
    for key, old in before.items():
        _settle(draft, key, _after(state, key, old))
    for board in list(draft.all(Board)):
        renew_areas(draft, board)
    carried_out = draft.change_set(LABEL)
    told = Draft(past)
    for key in dict.fromkeys((*before, *((type(change.record), change.record.id) for change in carried_out))):
        _settle(told, key, draft.find(*key))
    return Wiping(carried_out, told.change_set(LABEL), entries[0].id)


def _before(entries: Iterable[JournalEntry]) -> dict[Key, Record | None]:
    """Every record that the entries touched, as it was before the first of them; None for what was not there."""
    found: dict[Key, Record | None] = {}
    for entry in entries:
        for change in entry.change_set:
            found.setdefault((type(change.record), change.record.id), change.old)
    return found


def _changes(state: State, before: dict[Key, Record | None]) -> Iterable[Change]:
    for key, old in before.items():
        now = state.find(*key)
        if now != old:
            yield Change(now, old)


def _after(state: State, key: Key, old: Record | None) -> Record | None:
    """What becomes of one record that the rehearsal touched."""
    now = state.find(*key)
    if isinstance(now, Locks):
        earlier = old if isinstance(old, Locks) else Locks(id=now.id)
        return replace(earlier, pin=now.pin)
    if not issubclass(key[0], _PREPARED) or (isinstance(now, Picture) and now.subject_id):
        return old
    if isinstance(now, Workshop):
        return replace(now, rehearsal=False)
    if isinstance(now, Phase):
        return replace(now, skipped=isinstance(old, Phase) and old.skipped)
    if isinstance(now, Board):
        return replace(now, face_down=isinstance(old, Board) and old.face_down)
    return now


def _settle(draft: Draft, key: Key, record: Record | None) -> None:
    if record is not None:
        draft.put(record)
    elif (known := draft.find(*key)) is not None:
        draft.remove(known)
