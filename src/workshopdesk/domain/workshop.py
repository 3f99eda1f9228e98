"""One event and its agenda."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workshopdesk.domain.record import Record


class WorkshopKind(StrEnum):
    CITIZENS = "citizens"
    EXPERTS = "experts"
    INTERVIEW = "interview"
    ONLINE_ROUND = "online_round"
    FINAL_EVENT = "final_event"


class Channel(StrEnum):
    """How people take part (PROCESS-STEPS.md P5)."""

    PRESENCE = "presence"
    OUTREACH = "outreach"
    HYBRID = "hybrid"
    ONLINE = "online"


@dataclass(frozen=True, slots=True)
class HeadCount:
    """How many people of one role took part; roles, never names."""

    role: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Workshop(Record):
    """The event itself. A file holds exactly one. `date` is YYYY-MM-DD or empty, times are HH:MM or empty.

    `derived_from` is the id of the workshop of the round before, if this one goes on from it. `group` is the kind of
    people invited (pupils, council …), `target_group_ids` whom it aims at. While `rehearsal`, nothing counts.
    `internal` keeps all of it out of public documents; `retain_until` and `finished_on` are YYYY-MM-DD or empty.
    With `needs_first` no priority is closed while an idea lacks a need or an assessment (SPEC.md Q9).
    `plain_summary` is the result in Einfache Sprache as a person wrote it, one thought a line, or empty.
    """

    title: str = ""
    kind: WorkshopKind = WorkshopKind.CITIZENS
    programme_id: str = ""
    field_id: str = ""
    template: str = ""
    language: str = "de"
    round: int = 1
    date: str = ""
    starts: str = ""
    ends: str = ""
    place: str = ""
    question: str = ""
    occasion: str = ""
    scope: str = ""
    next_steps: str = ""
    head_counts: tuple[HeadCount, ...] = ()
    finished: bool = False
    derived_from: str = ""
    channel: Channel = Channel.PRESENCE
    group: str = ""
    target_group_ids: tuple[str, ...] = ()
    rehearsal: bool = False
    internal: bool = False
    retain_until: str = ""
    finished_on: str = ""
    needs_first: bool = False
    plain_summary: str = ""

    @property
    def head_count(self) -> int:
        return sum(entry.count for entry in self.head_counts)


class PhaseKind(StrEnum):
    WELCOME = "welcome"
    COLLECT = "collect"
    CLUSTER = "cluster"
    VOTE = "vote"
    DISCUSS = "discuss"
    DEVELOP = "develop"
    CLOSE = "close"


class Right(StrEnum):
    """What the room may do during a phase."""

    ADD = "add"
    EDIT = "edit"
    MOVE = "move"
    CLUSTER = "cluster"
    VOTE = "vote"
    EXPORT = "export"


class PhaseView(StrEnum):
    """Which place the shared screen shows during a phase."""

    BOARD = "board"
    VOTE = "vote"
    RESULTS = "results"
    DISCUSSION = "discussion"
    PROFILES = "profiles"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase(Record):
    """One step of the agenda. `minutes` is the planned length; `cards_per_person` 0 sets no limit.

    With `read_only_at_end` the room's rights rest as soon as the timer has run out. A `skipped` phase stays in the
    agenda and takes no time.
    """

    position: int = 0
    kind: PhaseKind = PhaseKind.COLLECT
    title: str = ""
    question: str = ""
    instruction: str = ""
    minutes: int = 10
    board_id: str = ""
    cards_per_person: int = 0
    rights: tuple[Right, ...] = tuple(Right)
    view: PhaseView = PhaseView.BOARD
    read_only_at_end: bool = False
    skipped: bool = False


PROGRESS_ID = "progress"


@dataclass(frozen=True, slots=True)
class PhaseEntry:
    """A phase was entered at this moment (ISO 8601 with zone)."""

    phase_id: str
    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress(Record):
    """Where the workshop stands: the phase in hand and its timer; the only one has the id PROGRESS_ID.

    `timer_ends` is the moment (ISO 8601 with zone) at which a running timer ends, or empty;
    `timer_left` is what a paused timer still has, in seconds; `entries` tells every phase that was entered, in order.
    """

    phase_id: str = ""
    timer_ends: str = ""
    timer_left: int = 0
    entries: tuple[PhaseEntry, ...] = ()
