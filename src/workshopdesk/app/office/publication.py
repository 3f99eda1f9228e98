"""What the office may hand out: workshops, ideas and measures without anything that is internal. Rule OF30.

Every document, table and page of the office is made from these, and from nothing else.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from workshopdesk.app.office.queries import IdeaLine
from workshopdesk.domain.office.delivery import SourceKind
from workshopdesk.domain.office.disposition import Disposition

PAGE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedWorkshop:
    """A workshop, pool or table that is not internal; fields as in domain/office/delivery.Source."""

    number: int
    key: str
    kind: SourceKind
    title: str
    platform: str
    municipality: str
    programme: str
    round: int
    date: str
    place: str
    field: str
    channel: str
    people: int
    target_groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PublishedIdea:
    """`key` is what its source calls it, `said` the last word on what became of it, `measures` numbers of measures.

    The groups of `line` are those that are not internal.
    """

    line: IdeaLine
    key: str
    said: Disposition | None
    measures: tuple[int, ...]


class Publication(Protocol):
    """The public part of a catalogue. Every method raises KnownError as the catalogue does."""

    def workshops(self) -> list[PublishedWorkshop]:
        """By date, then number; those without a date come last."""
        ...

    def ideas(self, *, after: int = 0, limit: int = PAGE, source: int = 0) -> list[PublishedIdea]:
        """The page that follows the idea with the number `after`, by number; `source` 0 asks for all sources."""
        ...

    def public_among(self, subject: str, numbers: Collection[int]) -> set[int]:
        """Which of these ideas (`subject` "idea") or clusters ("group") may be named."""
        ...


def every_idea(publication: Publication, source: int = 0) -> Iterator[PublishedIdea]:
    """All public ideas by number, a page in memory at a time."""
    after = 0
    while page := publication.ideas(after=after, source=source):
        yield from page
        after = page[-1].line.number


def of_sources(workshops: Sequence[PublishedWorkshop], wanted: Collection[int]) -> list[PublishedWorkshop]:
    """Those with these numbers; all of them where none is named."""
    return [one for one in workshops if not wanted or one.number in wanted]
