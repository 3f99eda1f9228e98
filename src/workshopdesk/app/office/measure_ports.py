"""What the office needs of a catalogue to keep measures; the rules are in app/office/measuring.py and its siblings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from workshopdesk.app.office.queries import IdeaLine
from workshopdesk.domain.office.delivery import Register
from workshopdesk.domain.office.measure import Measure, SourceRef
from workshopdesk.domain.office.measure_ranking import SourceVote
from workshopdesk.domain.office.measure_status import MeasureDecision, StatusEntry
from workshopdesk.domain.office.measure_work import (
    Concern,
    InventoryLink,
    MeasureFeedback,
    MeasureLab,
    OfficeProject,
    Rating,
    Related,
    Succession,
)


class MeasureAction(StrEnum):
    """What a change of a measure was, for its history."""

    DRAFTED = "drafted"
    EDITED = "edited"
    MOVED = "moved"
    DECIDED = "decided"
    SOURCE_ADDED = "source_added"
    SOURCE_REMOVED = "source_removed"
    RELATED = "related"
    UNRELATED = "unrelated"
    SPLIT = "split"
    MERGED = "merged"
    DELETED = "deleted"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class Stamp:
    """When (ISO 8601 with zone), and which unit of the office; empty where it does not say. Never a person."""

    at: str
    office: str = ""


@dataclass(frozen=True, slots=True)
class MeasureChange:
    """One step in the history of a measure, which was `measure` afterwards."""

    measure: Measure
    action: MeasureAction
    detail: str
    stamp: Stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureFilter:
    """Every criterion that is not empty must hold. `text` is searched in titles, goals and descriptions.

    `ended` asks for those that were deleted, merged or split instead of those that are in the catalogue; `idea` for
    those that grew out of the idea with this number.
    """

    text: str = ""
    field: str = ""
    status: str = ""
    idea: int = 0
    ended: bool = False


@dataclass(frozen=True, slots=True)
class SourceTold:
    """One of the things a measure grew out of, named by the office; `card` is its number in its workshop.

    `text` is the words on the card or the title; `gone`: its workshop no longer has it.
    """

    ref: SourceRef
    card: int
    text: str
    source: int
    workshop: str
    workshop_date: str
    gone: bool


@dataclass(frozen=True, slots=True)
class Grouping:
    """A cluster or profile that an idea lies in, with the number of ideas in it."""

    ref: SourceRef
    title: str
    ideas: int


@dataclass(frozen=True, slots=True)
class SourceContent:
    """What can be taken over from a cluster or profile: its title, field and the profile's record as JSON.

    `gone`: its workshop no longer has it.
    """

    title: str
    field: str
    summary: str
    fields: str
    internal: bool
    gone: bool


class Measures(Protocol):
    """Measures in a catalogue. Every method raises KnownError as the catalogue does."""

    def writing(self) -> AbstractContextManager[None]:
        """A transaction, all or nothing, in which nobody else writes; what was read in it still holds at its end."""
        ...

    def next_number(self, name: str) -> int:
        """A fresh number of "measure", "decision", "living_lab" …, never given before. Only within `writing`."""
        ...

    # measures themselves

    def measures(self, wanted: MeasureFilter, *, after: int = 0, limit: int = 50) -> list[Measure]:
        """The page that follows the measure with the number `after`, by number."""
        ...

    def count(self, wanted: MeasureFilter) -> int: ...

    def find(self, number: int) -> Measure | None:
        """Also one that has ended."""
        ...

    def put(self, measure: Measure, action: MeasureAction, detail: str, stamp: Stamp) -> Measure:
        """Keep a new measure or a new state of one; returns it with its version counted up."""
        ...

    def changes(self, measure: int) -> list[MeasureChange]:
        """Oldest first."""
        ...

    # where they come from

    def source_exists(self, ref: SourceRef) -> bool: ...

    def source_content(self, ref: SourceRef) -> SourceContent: ...

    def add_source(self, measure: int, ref: SourceRef) -> None:
        """With a cluster or profile all ideas in it become sources, and stay when it is dissolved."""
        ...

    def remove_source(self, measure: int, ref: SourceRef) -> None: ...

    def sources(self, measure: int) -> list[SourceTold]:
        """What the office named: profiles, clusters, ideas, each by number."""
        ...

    def idea_numbers(self, measure: int) -> list[int]:
        """Every idea below a measure, named itself or within a cluster or profile, each once."""
        ...

    def ideas(self, measure: int) -> list[IdeaLine]:
        """The same ideas as lines, with their workshops, cards and votes."""
        ...

    def ideas_below(self, ref: SourceRef) -> list[IdeaLine]:
        """The idea itself, or those in a cluster or profile now."""
        ...

    def groupings(self, idea: int) -> list[Grouping]:
        """The profiles and clusters that the idea lies in now, each by number."""
        ...

    def measures_of(self, ref: SourceRef) -> list[int]:
        """Numbers of the measures in the catalogue that grew out of an idea, cluster or profile, also indirectly."""
        ...

    def votes(self, audience: str, method: str) -> list[SourceVote]:
        """What the sources of all measures in the catalogue got in the last rounds."""
        ...

    # what hangs on them; all lists oldest first, for one measure or, with None, for all in the catalogue

    def statuses(self, measure: int | None = None) -> list[StatusEntry]: ...

    def add_status(self, entry: StatusEntry, at: str) -> None: ...

    def decisions(self, measure: int | None = None) -> list[MeasureDecision]:
        """By date; of all measures, ended ones too: a log leaves nothing out."""
        ...

    def add_decision(self, decision: MeasureDecision, at: str) -> None: ...

    def ratings(self, measure: int | None = None) -> list[Rating]: ...

    def add_rating(self, rating: Rating) -> None: ...

    def relations(self, measure: int | None = None) -> list[Related]: ...

    def put_relation(self, related: Related) -> None: ...

    def remove_relation(self, related: Related) -> None: ...

    def labs(self, measure: int | None = None) -> list[MeasureLab]: ...

    def put_lab(self, lab: MeasureLab) -> None: ...

    def projects(self) -> list[OfficeProject]: ...

    def put_projects(self, projects: Sequence[OfficeProject]) -> None: ...

    def inventory_links(self, measure: int | None = None) -> list[InventoryLink]: ...

    def put_inventory_link(self, link: InventoryLink) -> None: ...

    def remove_inventory_link(self, measure: int, project: int) -> None: ...

    def concerns(self, measure: int | None = None) -> list[Concern]: ...

    def put_concern(self, concern: Concern) -> None: ...

    def feedback(self, measure: int | None = None) -> list[MeasureFeedback]: ...

    def feedback_keys(self) -> set[str]:
        """Keys of all feedback there is, also on measures that have ended."""
        ...

    def add_feedback(self, found: Iterable[MeasureFeedback]) -> None: ...

    def feedback_of(self, head: str) -> list[MeasureFeedback]:
        """All whose keys begin so, also on measures that have ended."""
        ...

    def put_feedback(self, found: Iterable[MeasureFeedback]) -> None:
        """New words, channel, day and dots of some that are there, by number."""
        ...

    def remove_feedback(self, numbers: Iterable[int]) -> None: ...

    def hand_over_work(self, predecessor: int, successor: int) -> None:
        """Labs, concerns and feedback now belong to the successor."""
        ...

    def hand_over_sources(self, predecessor: int, successor: int) -> None:
        """Sources and inventory now belong to both."""
        ...

    # structure that another town handed on

    def registers(self) -> list[tuple[Register, str]]:
        """Names of the fields, topics and target groups that workshops offer or another town brought, sorted."""
        ...

    def put_registers(self, names: Sequence[tuple[Register, str]]) -> None: ...

    def note_transfer(self, sha256: str, at: str) -> bool:
        """Note that a file with these bytes came; False if it came before."""
        ...

    def successions(self) -> list[Succession]: ...

    def add_succession(self, succession: Succession) -> None: ...
