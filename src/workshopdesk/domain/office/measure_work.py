"""What hangs on a measure: ratings, relations, living labs, inventory, concerns, feedback, its predecessors."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workshopdesk.domain.development import LivingLab
from workshopdesk.domain.links import Relation
from workshopdesk.domain.programme import InventoryStatus

LOWEST_RATING, HIGHEST_RATING = 1, 5


@dataclass(frozen=True, slots=True)
class Rating:
    """What a unit of the administration thinks of a measure, 1 (poor) to 5 (very good); its latest one counts."""

    measure: int
    office: str
    value: int
    comment: str
    at: str


class MeasureRelation(StrEnum):
    SYNERGY = "synergy"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class Related:
    """Two measures that help or hinder each other; it holds both ways. `first` has the lower number."""

    first: int
    second: int
    relation: MeasureRelation
    text: str = ""

    def other(self, measure: int) -> int:
        return self.second if measure == self.first else self.first


@dataclass(frozen=True, slots=True)
class MeasureLab:
    """A Reallabor; the lab's `profile_id` is the measure's key, its `id` the lab's own (R-01)."""

    number: int
    measure: int
    lab: LivingLab


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeProject:
    """Bestandsprojekt: what the town or others already do, as programme.InventoryProject, by its own number."""

    number: int = 0
    key: str = ""
    title: str = ""
    description: str = ""
    status: InventoryStatus = InventoryStatus.PLANNED
    owner: str = ""
    field: str = ""
    begins: str = ""
    ends: str = ""
    cost: str = ""
    contact: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class InventoryLink:
    """A measure that `relation` EXISTS already as a project of the inventory, or EXTENDS it."""

    measure: int
    project: int
    relation: Relation


@dataclass(frozen=True, slots=True)
class Concern:
    """A worry about a measure and what the office answers (K9); never ranked. `idea` is its card or 0."""

    number: int
    measure: int
    text: str
    answer: str = ""
    idea: int = 0
    internal: bool = False


@dataclass(frozen=True, slots=True)
class MeasureFeedback:
    """What came back from outside on a measure: `channel` in words, `day` YYYY-MM-DD or empty, `dots` given or 0.

    `key` recognises the row when its file is read again.
    """

    number: int
    measure: int
    key: str
    text: str
    channel: str = ""
    day: str = ""
    dots: int = 0


@dataclass(frozen=True, slots=True)
class Succession:
    """`predecessor` was split into `successor`, or merged into it (measure.Ending), at a moment."""

    predecessor: int
    successor: int
    kind: str
    at: str
