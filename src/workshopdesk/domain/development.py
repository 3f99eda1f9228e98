"""From ideas to projects: profiles, assessments, living labs, agreed actions, feedback of visitors.

Fields of a profile: ../shared/formats/EXCHANGE.md §4.1.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workshopdesk.domain.record import Record


class Aspect(StrEnum):
    """The four aspects every measure is looked at by (Bad Belzig)."""

    SUSTAINABILITY = "sustainability"
    SOCIAL_INCLUSION = "social_inclusion"
    COMMON_GOOD = "common_good"
    CLIMATE = "climate"


@dataclass(frozen=True, slots=True)
class AspectMark:
    """`mark` is -1 (harms), 0 (neutral) or 1 (helps); an aspect without a mark was not looked at."""

    aspect: Aspect
    mark: int


class CostClass(StrEnum):
    UNKNOWN = "unknown"
    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"


class Priority(StrEnum):
    UNKNOWN = "unknown"
    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"


class Horizon(StrEnum):
    """Short up to 3, middle 3 to 7, long above 7 years."""

    UNKNOWN = "unknown"
    SHORT = "short"
    MIDDLE = "middle"
    LONG = "long"


class Transferability(StrEnum):
    UNKNOWN = "unknown"
    NONE = "none"
    WITH_ADAPTATION = "with_adaptation"
    FULL = "full"


class Participation(StrEnum):
    """Art der Beteiligung: how people have a say in the project (mein.berlin, EXCHANGE.md §2.5)."""

    UNKNOWN = "unknown"
    INFORMATION = "information"
    CONTRIBUTION = "contribution"
    CO_DECISION = "co_decision"
    DECISION = "decision"


class Handling(StrEnum):
    """Umgang mit der Idee: the codes of XBeteiligung's `abwaegungsvorschlag`, as in domain/office/disposition.py."""

    UNKNOWN = "unknown"
    FOLLOWED = "followed"
    ALREADY = "already"
    NOT_FOLLOWED = "not_followed"
    WORKING_GROUP = "working_group"
    NOTED = "noted"


class ProfileStatus(StrEnum):
    PROPOSED = "proposed"
    PLANNED = "planned"
    RUNNING = "running"
    DONE = "done"
    POSTPONED = "postponed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectProfile(Record):
    """Projektsteckbrief: a project proposal. `digital_reference` and `public_value` are mandatory (Kaiserslautern).

    What it grew out of, its target groups, topics and aims are links (domain/links.py). `responsible` and the partners
    are units, never persons. `number` counts the workshop's profiles from 1 and stays.
    """

    number: int = 0
    title: str = ""
    field_id: str = ""
    digital_reference: str = ""
    public_value: str = ""
    goal: str = ""
    description: str = ""
    situation: str = ""
    responsible: str = ""
    partners_internal: str = ""
    partners_external: str = ""
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
    steps: str = ""
    status: ProfileStatus = ProfileStatus.PROPOSED
    transferability: Transferability = Transferability.UNKNOWN
    transfer_conditions: str = ""
    participation: Participation = Participation.UNKNOWN
    handling: Handling = Handling.UNKNOWN
    aspects: tuple[AspectMark, ...] = ()
    internal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment(Record):
    """Tauglichkeit: what `role` thinks of a card, cluster or profile by one criterion, 1 (poor) to 5 (very good)."""

    subject_id: str = ""
    criterion: str = ""
    value: int = 3
    reason: str = ""
    role: str = ""
    internal: bool = False


class ActionStatus(StrEnum):
    PROPOSED = "proposed"
    AGREED = "agreed"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionItem(Record):
    """Vereinbarung of the Maßnahmenplan: who does what by when (`due` is YYYY-MM-DD); `who` is a role or unit."""

    number: int = 0
    what: str = ""
    who: str = ""
    due: str = ""
    resources: str = ""
    side_effects: str = ""
    status: ActionStatus = ActionStatus.PROPOSED
    subject_id: str = ""
    internal: bool = False


class LabDecision(StrEnum):
    OPEN = "open"
    KEEP = "keep"
    ADAPT = "adapt"
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class LivingLab(Record):
    """Reallabor of a project profile. `area` is a place in words, `area_geojson` a GeoJSON geometry or empty."""

    profile_id: str = ""
    title: str = ""
    area: str = ""
    area_geojson: str = ""
    product: str = ""
    partners: str = ""
    begins: str = ""
    ends: str = ""
    hypothesis: str = ""
    indicator: str = ""
    measured: str = ""
    feedback: str = ""
    decision: LabDecision = LabDecision.OPEN
    internal: bool = False


class FeedbackSource(StrEnum):
    SCREEN = "screen"
    PAPER = "paper"


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback(Record):
    """Rückmeldung Bürgerschaft: dots and a comment of visitors on a profile; no person, no time."""

    profile_id: str = ""
    source: FeedbackSource = FeedbackSource.SCREEN
    dots: int = 0
    comment: str = ""
    internal: bool = False
