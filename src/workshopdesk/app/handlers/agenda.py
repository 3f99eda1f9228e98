"""Rules A1 to A5 and A10: phases and their timer. Where the workshop stands is a fact and is never undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from workshopdesk.app import queries
from workshopdesk.app.commands import EnterPhase, ExtendTimer, PauseTimer, StartTimer
from workshopdesk.app.handlers.dispatch import handle
from workshopdesk.domain.state import Draft
from workshopdesk.domain.workshop import Phase, PhaseEntry, Progress


@handle.register
def _(command: EnterPhase, draft: Draft) -> str:
    phase = draft.get(Phase, command.phase_id)
    standing = queries.progress(draft)
    if standing.phase_id != phase.id:
        draft.put(_entered(standing, phase, command.now))
    if phase.skipped:
        draft.put(replace(phase, skipped=False))
    return "enter-phase"


@handle.register
def _(command: StartTimer, draft: Draft) -> str:
    standing = _begun(draft, command.now)
    if not standing.timer_ends:
        ends = datetime.fromisoformat(command.now) + timedelta(seconds=standing.timer_left)
        draft.put(replace(standing, timer_ends=ends.isoformat(), timer_left=0))
    return "start-timer"


@handle.register
def _(command: PauseTimer, draft: Draft) -> str:
    standing = _begun(draft, command.now)
    if standing.timer_ends:
        draft.put(replace(standing, timer_ends="", timer_left=seconds_left(standing, command.now)))
    return "pause-timer"


@handle.register
def _(command: ExtendTimer, draft: Draft) -> str:
    standing = _begun(draft, command.now)
    if standing.timer_ends:
        # A timer that ran out is extended from now on, not from the moment it ran out.
        left = max(0, seconds_left(standing, command.now) + command.minutes * 60)
        ends = datetime.fromisoformat(command.now) + timedelta(seconds=left)
        draft.put(replace(standing, timer_ends=ends.isoformat()))
    else:
        draft.put(replace(standing, timer_left=max(0, standing.timer_left + command.minutes * 60)))
    return "extend-timer"


def seconds_left(standing: Progress, now: str) -> int:
    """What the timer shows, in seconds, never below zero. `now` is ISO 8601 with zone."""
    if not standing.timer_ends:
        return standing.timer_left
    left = datetime.fromisoformat(standing.timer_ends) - datetime.fromisoformat(now)
    return max(0, round(left.total_seconds()))


def _entered(standing: Progress, phase: Phase, now: str) -> Progress:
    entries = (*standing.entries, PhaseEntry(phase.id, now))
    return replace(standing, phase_id=phase.id, timer_ends="", timer_left=phase.minutes * 60, entries=entries)


def _begun(draft: Draft, now: str) -> Progress:
    """The standing, with the first phase entered if nobody has yet."""
    standing = queries.progress(draft)
    first = next((phase for phase in queries.phases(draft) if not phase.skipped), None)
    if standing.phase_id or first is None:
        return standing
    return _entered(standing, first, now)
