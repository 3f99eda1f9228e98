"""Who may do what in the phase in hand (SPEC.md G): asked what a wish is and what it would change.

What the room does comes from the shared screen; what the facilitator does comes from the window on the laptop and
from the sheets of the bar, and is not asked.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from workshopdesk.app import queries
from workshopdesk.app.handlers.agenda import seconds_left
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.change import Change, ChangeSet
from workshopdesk.domain.note import Cluster
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Phase, Right


class Actor(StrEnum):
    """Whose wish it is."""

    ROOM = "room"
    FACILITATOR = "facilitator"


# By the label of a wish, so that undoing and redoing it need the same right as doing it. What is not listed belongs to
# the facilitator anyway (agenda, timer, locks, tidying, turning all cards) or to preparing, and needs no right.
NEEDED: dict[str, Right] = {
    "add-note": Right.ADD,
    "add-copies": Right.ADD,
    "add-stroke": Right.EDIT,
    "erase-strokes": Right.EDIT,
    "draw-note": Right.EDIT,
    "edit-note": Right.EDIT,
    "colour-note": Right.EDIT,
    "colour-notes": Right.EDIT,
    "set-note-kind": Right.EDIT,
    "mark-note": Right.EDIT,
    "bin-note": Right.EDIT,
    "bin-notes": Right.EDIT,
    "set-field": Right.EDIT,
    "put-link": Right.EDIT,
    "drop-link": Right.EDIT,
    "return-note": Right.MOVE,
    "park-note": Right.MOVE,
    "park-notes": Right.MOVE,
    "move-note": Right.MOVE,
    "move-notes": Right.MOVE,
    "turn-note": Right.MOVE,
    "lay-on-board": Right.MOVE,
    "move-cluster": Right.MOVE,
    "gather-notes": Right.CLUSTER,
    "put-in-cluster": Right.CLUSTER,
    "put-notes-in-cluster": Right.CLUSTER,
    "double-note": Right.CLUSTER,
    "title-cluster": Right.CLUSTER,
    "number-cluster": Right.CLUSTER,
    "summarise-cluster": Right.CLUSTER,
    "merge-clusters": Right.CLUSTER,
    "dissolve-cluster": Right.CLUSTER,
    "merge-notes": Right.CLUSTER,
    "separate-notes": Right.CLUSTER,
}

_REFUSALS: dict[Right, str] = {
    Right.ADD: "no-right-to-add",
    Right.EDIT: "no-right-to-edit",
    Right.MOVE: "no-right-to-move",
    Right.CLUSTER: "no-right-to-cluster",
    Right.VOTE: "no-right-to-vote",
    Right.EXPORT: "no-right-to-export",
}

# Looking is allowed when the time is up, and a ballot is carried through.
_NEVER_REST = frozenset({Right.VOTE, Right.EXPORT})

# A closed workshop changes no more, and its results can be handed out whatever phase was the last.
_ONLY_RESULTS = frozenset({Right.EXPORT})

# A ballot is opened by the facilitator, so its right is the plan's and not the room's.
_OPENS_BALLOT = "open-ballot"


def phase_in_force(state: State) -> Phase | None:
    """The phase whose rights are in force; None until the first one is entered: the table is still being laid (G2)."""
    return state.find(Phase, queries.progress(state).phase_id)


def time_is_up(state: State, now: datetime) -> bool:
    """Whether the room's rights rest because the time of a phase has run out that is read-only at its end."""
    phase = phase_in_force(state)
    if phase is None or not phase.read_only_at_end:
        return False
    return seconds_left(queries.progress(state), now.isoformat()) == 0


def rights_in_force(state: State, now: datetime) -> frozenset[Right]:
    """What the room may do at this moment. `now` needs a time zone."""
    if queries.is_finished(state):
        return _ONLY_RESULTS
    phase = phase_in_force(state)
    if phase is None:
        return frozenset(Right)
    rights = frozenset(phase.rights)
    return rights & _NEVER_REST if time_is_up(state, now) else rights


def check_rights(state: State, change_set: ChangeSet, by: Actor, now: datetime) -> None:
    """Raises DomainError of _REFUSALS, or DomainError("time-is-up"), each with `phase`, its title."""
    phase = phase_in_force(state)
    if phase is None:
        return
    if change_set.label == _OPENS_BALLOT and Right.VOTE not in phase.rights:
        raise _refusal(Right.VOTE, phase)
    needed = _needed(change_set)
    if by is Actor.FACILITATOR or not needed:
        return
    for right in Right:
        if right in needed and right not in phase.rights:
            raise _refusal(right, phase)
    if time_is_up(state, now):
        raise DomainError("time-is-up", phase=phase.title)


def check_right(state: State, right: Right, now: datetime) -> None:
    """For what changes no record, such as writing documents; the room is asked.

    Raises like check_rights, and DomainError("workshop-finished") if only its results are left to hand out (D4).
    """
    if queries.is_finished(state):
        if right not in _ONLY_RESULTS:
            raise DomainError("workshop-finished")
        return
    phase = phase_in_force(state)
    if phase is None:
        return
    if right not in phase.rights:
        raise _refusal(right, phase)
    if right not in rights_in_force(state, now):
        raise DomainError("time-is-up", phase=phase.title)


def _needed(change_set: ChangeSet) -> set[Right]:
    """The wish's own right, and that of clustering if it changes which cards a cluster holds."""
    own = NEEDED.get(change_set.label)
    if own is None:
        return set()
    return {own, Right.CLUSTER} if any(map(_regroups, change_set.of(Cluster))) else {own}


def _regroups(change: Change) -> bool:
    return _members(change.old) != _members(change.new)


def _members(record: Record | None) -> frozenset[str]:
    return frozenset(record.members if isinstance(record, Cluster) else ())


def _refusal(right: Right, phase: Phase) -> DomainError:
    return DomainError(_REFUSALS[right], phase=phase.title)
