"""What the catalogue tells of ideas that are alike, page by page, and what it keeps of the office's word on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from workshopdesk.app.office.likeness import Alike
from workshopdesk.app.office.queries import IdeaLine
from workshopdesk.domain.office.duplicates import Pair, Verdict


@dataclass(frozen=True, slots=True)
class PairTold:
    """Two ideas of a group, how alike they are (0 to 100, 100: the same words), and what was said of them."""

    pair: Pair
    score: int
    verdict: Verdict | None


@dataclass(frozen=True, slots=True)
class DuplicateGroup:
    """Ideas that are alike, by number; `number` is the one the others were found by, `score` the highest of `pairs`."""

    number: int
    score: int
    ideas: tuple[IdeaLine, ...]
    pairs: tuple[PairTold, ...]

    @property
    def undecided(self) -> tuple[Pair, ...]:
        return tuple(told.pair for told in self.pairs if told.verdict is None)


@dataclass(frozen=True, slots=True)
class DuplicateCounts:
    """`exact` of the `pairs` have the very same words; `merged`, `related`, `different` are pairs that were decided."""

    groups: int
    undecided_groups: int
    pairs: int
    undecided_pairs: int
    exact: int
    merged: int
    related: int
    different: int


@dataclass(frozen=True, slots=True)
class Search:
    """The last search: from which likeness on, when (ISO 8601), and whether files have come since."""

    threshold: int
    at: str
    outdated: bool


class Duplicates(Protocol):
    """Part of the Catalogue. Every method raises KnownError like the catalogue's others."""

    def last_search(self) -> Search | None: ...

    def texts(self) -> list[tuple[int, str, str]]:
        """Number, words and what is told below them of every idea that its source still has."""
        ...

    def put_search(self, found: Sequence[Alike], threshold: int, files: int, at: str) -> None:
        """Keep what was found instead of what was found before; what was decided stays decided (OF17)."""
        ...

    def files(self) -> int:
        """How many files were imported so far."""
        ...

    def groups(self, *, undecided: bool = True, after: int = 0, limit: int = 20) -> list[DuplicateGroup]:
        """A page of groups, the most alike first; `after` is how many groups come before it."""
        ...

    def group(self, number: int) -> DuplicateGroup | None: ...

    def counts(self) -> DuplicateCounts: ...

    def decide(self, ideas: Sequence[int], verdict: Verdict, at: str) -> int:
        """Keep one verdict on two or more ideas; returns the number of this act.

        Raises DomainError, and then nothing has changed: "idea-missing" (`number`), "duplicates-too-few",
        "duplicates-too-many" (`most`), "duplicates-contradict" (`number`, an idea of the set in which two would be one
        and yet not).
        """
        ...

    def undo(self, at: str) -> tuple[Pair, ...]:
        """Take back the last act that was not taken back yet; its pairs, none if there is no such act."""
        ...
