"""Read models of the office: what can be asked of the catalogue, and what comes back page by page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from workshopdesk.domain.office.support import Audience

BoardBy = Literal["field", "category", "source", "round", "topic", "group"]
"""What columns of ideas are laid by: fields of IdeaFilter, or the clusters of the workshops."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IdeaFilter:
    """Every criterion that is not empty must hold. Names are those of the facets, word for word.

    `text`: all of its words occur, whatever their case, accents and umlauts, even within longer words (OF8).
    `source` is a number of the catalogue, `gone` also shows ideas that their source no longer has.
    """

    text: str = ""
    field: str = ""
    category: str = ""
    topic: str = ""
    target_group: str = ""
    channel: str = ""
    kind: str = ""
    source: int = 0
    round: int = 0
    disposition: str = ""
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Votes:
    """Online votes of an idea, as they were when the file was written; never added to dots."""

    platform: str
    scale: str
    pro: int
    contra: int
    comments: int


@dataclass(frozen=True, slots=True)
class SupportTold:
    """One audience's vote on something, comparable by its shares only (domain/office/support.py)."""

    audience: str
    group: str
    method: str
    question: str
    points: int
    ballots: int | None
    ballots_cast: int
    budget: int
    share_of_points: float | None
    share_of_ballots: float | None
    rank: int


@dataclass(frozen=True, slots=True)
class SameIdea:
    """Another idea that the office merged with this one; it keeps its own number, source and words."""

    number: int
    workshop: str
    card: int
    text: str
    gone: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class IdeaLine:
    """One idea in a table or on a board of the office. `number` is its own in the catalogue for ever.

    `groups` are the titles of its clusters, `support` what it got in the last rounds (its clusters' votes not counted
    in), `disposition` the code of the latest one or empty, `same_as` everything that was merged with it, `pictures` how
    many pictures of its card there are.
    """

    number: int
    source: int
    workshop: str
    workshop_date: str
    round: int
    card: int
    text: str
    detail: str
    kind: str
    channel: str
    field: str
    category: str
    date: str
    origin: str
    place: str
    latitude: float | None
    longitude: float | None
    handwritten: bool
    internal: bool
    gone: bool
    disposition: str
    online: Votes | None
    topics: tuple[str, ...] = ()
    target_groups: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    support: tuple[SupportTold, ...] = ()
    same_as: tuple[SameIdea, ...] = ()
    pictures: int = 0


@dataclass(frozen=True, slots=True)
class Facet:
    """How many ideas have a value of a criterion; `criterion` is the name of a field of IdeaFilter.

    `value` is the value to filter by, `name` its words where they are others (a workshop's title), else empty.
    """

    criterion: str
    value: str
    ideas: int
    name: str = ""


class RankBy(StrEnum):
    POINTS = "points"
    BALLOTS = "ballots"


ONLINE_METHODS = {"support": "online_support", "for_and_against": "online_for_and_against"}
"""What people could say of an idea online (note.VoteScale), as the method of a ranking."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingWish:
    """One ranking: one audience, one method, one share; `audience` None asks for the votes online.

    `after` is how many lines come before the wanted page.
    """

    audience: Audience | None = Audience.CITIZENS
    method: str = "dots"
    by: RankBy = RankBy.POINTS
    field: str = ""
    after: int = 0
    limit: int = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingLine:
    """One line of a ranking. `subject` is "idea", "group" or "other", `number` its own in the catalogue (0: other).

    `told` is the number that ranked it, or None online; `beside` what other audiences said of the same (never summed),
    `online` the votes online of an idea. Ties share a rank, the next is skipped.
    """

    rank: int
    subject: str
    number: int
    title: str
    source: int
    workshop: str
    ideas: int
    told: SupportTold | None
    beside: tuple[SupportTold, ...] = ()
    online: Votes | None = None

    @property
    def group(self) -> str:
        """The group of people whose votes it ranks, where a ballot tells groups apart; else empty."""
        return self.told.group if self.told else ""

    @property
    def whence(self) -> str:
        """The workshop, and the group in it."""
        return ", ".join(part for part in (self.workshop, self.group) if part)
