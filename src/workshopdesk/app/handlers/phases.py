"""Rules A7, A9 and A10: the phases of the agenda and their order. That a held phase stays: domain/agenda.py."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workshopdesk.app import queries
from workshopdesk.app.commands_agenda import AddPhase, DuplicatePhase, MovePhase, RemovePhase, SkipPhase
from workshopdesk.app.handlers.dispatch import handle
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.agenda import usual_rights, usual_view
from workshopdesk.domain.state import Draft
from workshopdesk.domain.workshop import Phase


@handle.register
def _(command: AddPhase, draft: Draft) -> str:
    known = queries.phases(draft)
    place = known.index(draft.get(Phase, command.after)) + 1 if command.after else 0
    board_id = next((board.id for board in queries.boards(draft)), "")
    fresh = Phase(
        id=command.phase_id,
        kind=command.kind,
        title=command.title,
        minutes=command.minutes,
        board_id=known[place - 1].board_id if place else board_id,
        rights=usual_rights(command.kind),
        view=usual_view(command.kind),
    )
    draft.add(fresh)
    _number(draft, [*known[:place], fresh, *known[place:]])
    return "add-phase"


@handle.register
def _(command: DuplicatePhase, draft: Draft) -> str:
    known = queries.phases(draft)
    place = known.index(draft.get(Phase, command.phase_id)) + 1
    copy = replace(known[place - 1], id=command.copy_id, skipped=False)
    draft.add(copy)
    _number(draft, [*known[:place], copy, *known[place:]])
    return "duplicate-phase"


@handle.register
def _(command: RemovePhase, draft: Draft) -> str:
    gone = draft.get(Phase, command.phase_id)
    if len(rest := [phase for phase in queries.phases(draft) if phase.id != gone.id]) == 0:
        raise DomainError("phase-is-last")
    draft.remove(gone)
    _number(draft, rest)
    return "remove-phase"


@handle.register
def _(command: MovePhase, draft: Draft) -> str:
    moving = draft.get(Phase, command.phase_id)
    others = [phase for phase in queries.phases(draft) if phase.id != moving.id]
    place = min(len(others), max(0, command.place - 1))
    _number(draft, [*others[:place], moving, *others[place:]])
    return "move-phase"


@handle.register
def _(command: SkipPhase, draft: Draft) -> str:
    phase = draft.get(Phase, command.phase_id)
    if command.skipped and queries.progress(draft).phase_id == phase.id:
        raise DomainError("phase-in-hand", id=phase.id)
    draft.put(replace(phase, skipped=command.skipped))
    return "skip-phase" if command.skipped else "unskip-phase"


def _number(draft: Draft, phases: Sequence[Phase]) -> None:
    for position, phase in enumerate(phases, 1):
        draft.put(replace(phase, position=position))
