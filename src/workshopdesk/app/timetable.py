"""The agenda against the clock: what was planned, what was needed, how far behind (rules A5, A6 and A11)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from workshopdesk.app import queries
from workshopdesk.app.details import later
from workshopdesk.app.handlers.agenda import seconds_left
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Phase, PhaseEntry, Progress, Workshop


class Standing(StrEnum):
    DONE = "done"
    SKIPPED = "skipped"
    NOW = "now"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class PlannedPhase:
    """One line of the plan. Lengths are whole minutes, times HH:MM or empty; `entered` is the first time that day.

    `times` is how often it was entered that day. A skipped phase takes no minutes of the plan, but keeps its own.
    """

    phase_id: str
    title: str
    minutes: int
    starts: str
    entered: str
    used: int
    standing: Standing
    times: int = 0


@dataclass(frozen=True, slots=True)
class Timetable:
    """`drift` is in minutes, positive when later than planned, None while no phase was entered today."""

    phases: tuple[PlannedPhase, ...]
    drift: int | None
    planned_end: str
    expected_end: str


def timetable(state: State, now: datetime) -> Timetable:
    """The plan as it stands at `now`, in `now`'s time zone. Raises KnownError("file-empty")."""
    workshop, phases, standing = queries.workshop_of(state), queries.phases(state), queries.progress(state)
    entries = _latest_day(standing.entries, now)
    current = next((i for i, phase in enumerate(phases) if entries and phase.id == standing.phase_id), None)
    runs_today = current is not None and _moment(entries[-1].at, now).date() == now.date()
    begins = _begins(workshop, entries, now)
    minutes = [0 if phase.skipped else phase.minutes for phase in phases]
    drift, expected_end = None, ""
    if current is not None and runs_today and begins is not None:
        entered = _moment(entries[-1].at, now)
        late = _expected_end(phases[current], standing, entered, now) - (
            begins + timedelta(minutes=sum(minutes[: current + 1]))
        )
        drift = round(late.total_seconds() / 60)
        expected_end = _clock(begins + timedelta(minutes=sum(minutes)) + late)
    used = _used(entries, now if runs_today else None, now)
    from_clock = _clock(begins) if begins else ""
    lines = tuple(
        PlannedPhase(
            phase.id,
            phase.title,
            phase.minutes,
            later(from_clock, sum(minutes[:i])),
            next((_clock(_moment(entry.at, now)) for entry in entries if entry.phase_id == phase.id), ""),
            round(used.get(phase.id, timedelta()).total_seconds() / 60),
            _standing(phase, i, current, entries),
            sum(entry.phase_id == phase.id for entry in entries),
        )
        for i, phase in enumerate(phases)
    )
    return Timetable(lines, drift, later(from_clock, sum(minutes)), expected_end)


def _latest_day(entries: Sequence[PhaseEntry], now: datetime) -> tuple[PhaseEntry, ...]:
    """The entries of the last day on which there were any: a rehearsal the evening before does not count."""
    if not entries:
        return ()
    day = _moment(entries[-1].at, now).date()
    return tuple(entry for entry in entries if _moment(entry.at, now).date() == day)


def _begins(workshop: Workshop, entries: Sequence[PhaseEntry], now: datetime) -> datetime | None:
    """The announced beginning on the workshop's own day; on any other day the first phase's entry is the beginning."""
    first = _moment(entries[0].at, now) if entries else None
    day = (first or now).date()
    if workshop.starts and (not entries or workshop.date in ("", day.isoformat())):
        hours, minutes = workshop.starts.split(":")
        return (first or now).replace(hour=int(hours), minute=int(minutes), second=0, microsecond=0)
    return first


def _expected_end(phase: Phase, standing: Progress, entered: datetime, now: datetime) -> datetime:
    """When the phase in hand will end: with its timer, or after its minutes if nobody has touched the timer."""
    if not standing.timer_ends and standing.timer_left == phase.minutes * 60:
        return max(now, entered + timedelta(minutes=phase.minutes))
    return now + timedelta(seconds=seconds_left(standing, now.isoformat()))


def _used(entries: Sequence[PhaseEntry], until: datetime | None, now: datetime) -> dict[str, timedelta]:
    """How long each phase has been in hand; the last entry counts up to `until`, or not at all."""
    moments = [_moment(entry.at, now) for entry in entries]
    ends = [*moments[1:], until] if moments else []
    used: dict[str, timedelta] = {}
    for entry, start, end in zip(entries, moments, ends, strict=True):
        if end is not None:
            used[entry.phase_id] = used.get(entry.phase_id, timedelta()) + max(timedelta(), end - start)
    return used


def _standing(phase: Phase, position: int, current: int | None, entries: Sequence[PhaseEntry]) -> Standing:
    """Before the phase in hand what was never entered was skipped, whether on purpose or in passing (A11)."""
    if position == current:
        return Standing.NOW
    if phase.skipped:
        return Standing.SKIPPED
    if current is None or position > current:
        return Standing.NEXT
    return Standing.DONE if any(entry.phase_id == phase.id for entry in entries) else Standing.SKIPPED


def _moment(text: str, now: datetime) -> datetime:
    return datetime.fromisoformat(text).astimezone(now.tzinfo)


def _clock(moment: datetime) -> str:
    return moment.strftime("%H:%M")
