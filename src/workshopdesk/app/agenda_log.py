"""What became of the agenda: when each phase was held, from the log that nobody can take back (rule A5)."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from workshopdesk.app import queries
from workshopdesk.domain.state import State

_CLOCK = slice(11, 16)  # of ISO 8601: HH:MM in the zone of the place where it was recorded


@dataclass(frozen=True, slots=True)
class HeldPhase:
    """One time that a phase was in hand, HH:MM; `ends` is empty for the last one."""

    phase_id: str
    starts: str
    ends: str


def held_phases(state: State) -> tuple[HeldPhase, ...]:
    """In the order in which they were held; a repeated phase comes again."""
    entries = queries.progress(state).entries
    ends = [later.at[_CLOCK] for _, later in pairwise(entries)] + [""]
    return tuple(HeldPhase(entry.phase_id, entry.at[_CLOCK], end) for entry, end in zip(entries, ends, strict=False))
