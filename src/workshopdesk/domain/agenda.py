"""What a phase of each kind usually allows and shows, and what may become of a phase that was held."""

from __future__ import annotations

from workshopdesk.base.errors import DomainError
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import PROGRESS_ID, Phase, PhaseKind, PhaseView, Progress, Right

_ALL_BUT_VOTE = tuple(right for right in Right if right is not Right.VOTE)

USUAL_RIGHTS: dict[PhaseKind, tuple[Right, ...]] = {
    PhaseKind.WELCOME: (Right.EXPORT,),
    PhaseKind.COLLECT: (Right.ADD, Right.EDIT, Right.MOVE, Right.EXPORT),
    PhaseKind.CLUSTER: _ALL_BUT_VOTE,
    PhaseKind.VOTE: (Right.VOTE, Right.EXPORT),
    PhaseKind.DISCUSS: _ALL_BUT_VOTE,
    PhaseKind.DEVELOP: _ALL_BUT_VOTE,
    PhaseKind.CLOSE: (Right.EXPORT,),
}

USUAL_VIEWS: dict[PhaseKind, PhaseView] = {
    PhaseKind.VOTE: PhaseView.VOTE,
    PhaseKind.DISCUSS: PhaseView.DISCUSSION,
    PhaseKind.DEVELOP: PhaseView.PROFILES,
    PhaseKind.CLOSE: PhaseView.RESULTS,
}


def usual_rights(kind: PhaseKind) -> tuple[Right, ...]:
    """What the room may do in a new phase of this kind."""
    return USUAL_RIGHTS[kind]


def usual_view(kind: PhaseKind) -> PhaseView:
    return USUAL_VIEWS.get(kind, PhaseView.BOARD)


def check_held_phases(state: State, change_set: ChangeSet) -> None:
    """Rule A8, for every wish alike, undo included. Raises DomainError("phase-was-held")."""
    for change in change_set.of(Phase):
        if change.new is None and isinstance(change.old, Phase) and was_held(state, change.old.id):
            raise DomainError("phase-was-held", id=change.old.id, title=change.old.title)


def was_held(state: State, phase_id: str) -> bool:
    """Whether the log names the phase."""
    standing = state.find(Progress, PROGRESS_ID)
    return standing is not None and any(entry.phase_id == phase_id for entry in standing.entries)
