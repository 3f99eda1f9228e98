"""Measures of the project office: what a workshop's project profiles, groups and ideas become in the catalogue.

Fields, their values and where they come from: ../shared/formats/EXCHANGE.md §4.1. What a profile has too is called the
same here and takes the same values (domain/development.py). Registers are told in names, as everywhere in the office.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workshopdesk.domain.development import (
    AspectMark,
    CostClass,
    Handling,
    Horizon,
    Participation,
    Priority,
    Transferability,
)

LONGEST_TITLE = 120


class ActorRole(StrEnum):
    """Federführung, Beteiligte intern, Beteiligte extern."""

    RESPONSIBLE = "responsible"
    INTERNAL = "internal"
    EXTERNAL = "external"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who carries a measure out: a unit, a company, an association, never a person. `part` says what it does."""

    name: str
    role: ActorRole = ActorRole.RESPONSIBLE
    part: str = ""


class MeasureStatus(StrEnum):
    """How far a measure is. The moves between them: measure_status.py."""

    PROPOSED = "proposed"  # Vorschlag
    RECOMMENDED = "recommended"  # Empfehlung, where implementation is not part of the project
    SUBMITTED = "submitted"  # liegt zur Entscheidung vor
    DECIDED = "decided"  # beschlossen
    PLANNED = "planned"  # in Planung oder Vorbereitung
    RUNNING = "running"  # in Umsetzung
    DONE = "done"  # abgeschlossen
    POSTPONED = "postponed"  # zurückgestellt
    REJECTED = "rejected"  # wird nicht verfolgt


class OpenSource(StrEnum):
    UNKNOWN = "unknown"
    NO = "no"
    PARTLY = "partly"
    YES = "yes"


class Ending(StrEnum):
    """Why a measure is no longer in the catalogue; its number is never given to another."""

    NONE = ""
    DELETED = "deleted"
    MERGED = "merged"
    SPLIT = "split"


class SourceOf(StrEnum):
    """What a measure can grow out of."""

    IDEA = "idea"
    CLUSTER = "cluster"
    PROFILE = "profile"


@dataclass(frozen=True, slots=True, order=True)
class SourceRef:
    """An idea, cluster or profile by its number in the catalogue."""

    kind: SourceOf
    number: int

    def __str__(self) -> str:
        return f"{self.kind.value}:{self.number}"


@dataclass(frozen=True, slots=True)
class TakenOver:
    """The field `name` still says what the `source` said: "profile:3", "cluster:1", or "measure:2" after a merging."""

    name: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """Maßnahme. `number` is the one in its key (1 in M-01), `version` counts its changes; both are the catalogue's.

    Dates are YYYY-MM-DD. `inventory_new`: the office looked, and nothing like it is in the inventory. `conditions` are
    legal and technical ones, `leeway` is the room for manoeuvre, `cases` how often it will be needed, `indicators`
    tell when it counts as carried out, `synergies` says in words what
    its relations (measure_work.Related) do not. `status` changes by measure_status.py only.
    """

    number: int = 0
    version: int = 0
    title: str = ""
    field: str = ""
    further_fields: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    target_groups: tuple[str, ...] = ()
    aims: tuple[str, ...] = ()
    goal: str = ""
    description: str = ""
    situation: str = ""
    digital_reference: str = ""
    public_value: str = ""
    actors: tuple[Actor, ...] = ()
    funding: str = ""
    cost_class: CostClass = CostClass.UNKNOWN
    cost: str = ""
    priority: Priority = Priority.UNKNOWN
    horizon: Horizon = Horizon.UNKNOWN
    begins: str = ""
    ends: str = ""
    indicators: str = ""
    synergies: str = ""
    conditions: str = ""
    leeway: str = ""
    cases: str = ""
    steps: str = ""
    status: MeasureStatus = MeasureStatus.PROPOSED
    transferability: Transferability = Transferability.UNKNOWN
    transfer_conditions: str = ""
    open_source: OpenSource = OpenSource.UNKNOWN
    participation: Participation = Participation.UNKNOWN
    handling: Handling = Handling.UNKNOWN
    aspects: tuple[AspectMark, ...] = ()
    inventory_new: bool = False
    internal: bool = False
    taken_over: tuple[TakenOver, ...] = ()
    ending: Ending = Ending.NONE

    @property
    def responsible(self) -> tuple[str, ...]:
        """Names of the units that have the lead."""
        return self.actors_as(ActorRole.RESPONSIBLE)

    def actors_as(self, role: ActorRole) -> tuple[str, ...]:
        return tuple(actor.name for actor in self.actors if actor.role is role)


RECOMMENDATION = (
    *("title", "field", "topics", "target_groups", "aims", "goal", "description", "situation", "priority", "horizon"),
    *("indicators", "transferability", "participation", "aspects"),
)
"""What a measure of a catalogue says even where carrying it out is nobody's task yet (PROCESS-STEPS.md N9)."""

IMPLEMENTATION = ("responsible", "funding", "cost_class", "cost", "begins", "ends", "steps")
"""What must be said besides once it is decided (B10, K7)."""

CARRIED_OUT = frozenset((MeasureStatus.DECIDED, MeasureStatus.PLANNED, MeasureStatus.RUNNING, MeasureStatus.DONE))


def gaps(measure: Measure) -> tuple[str, ...]:
    """The fields that should say something and do not, in the order of a fact sheet."""
    wanted = RECOMMENDATION + IMPLEMENTATION if measure.status in CARRIED_OUT else RECOMMENDATION
    return tuple(name for name in wanted if is_empty(measure, name))


def is_empty(measure: Measure, name: str) -> bool:
    """Whether a field says nothing."""
    return says_nothing(getattr(measure, name))


def says_nothing(value: object) -> bool:
    """Nothing, blanks only, or "unknown"."""
    return value in ((), "unknown") or (isinstance(value, str) and not value.strip())
