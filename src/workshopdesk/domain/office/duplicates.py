"""What the office says of ideas that are alike: they are one idea, belong together, or are different after all.

"One idea" holds for whole sets: whoever says it of 3 and 5 and of 5 and 9 has said it of 3 and 9. What is said of one
idea of a set counts for all of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """MERGE: one idea from several sources; RELATED: alike, but two ideas; DIFFERENT: not shown as alike again."""

    MERGE = "merge"
    RELATED = "related"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True, order=True)
class Pair:
    """Two ideas by their numbers in the catalogue, the lower one first."""

    first: int
    second: int

    @classmethod
    def of(cls, one: int, other: int) -> Pair:
        return cls(min(one, other), max(one, other))


def pairs_of(ideas: Iterable[int], verdict: Verdict) -> list[Pair]:
    """What is said by one verdict on several ideas: a set needs each only beside its lowest, the others every pair."""
    ordered = sorted(set(ideas))
    if verdict is Verdict.MERGE:
        return [Pair(ordered[0], other) for other in ordered[1:]]
    return [Pair(one, other) for place, one in enumerate(ordered) for other in ordered[place + 1 :]]


class Said:
    """All that is said of pairs, as it holds for the sets they belong to."""

    def __init__(self, verdicts: Iterable[tuple[Pair, Verdict]]) -> None:
        told = list(verdicts)
        self._up: dict[int, int] = {}
        for pair, verdict in told:
            if verdict is Verdict.MERGE:
                self._join(pair)
        self._others = {
            self._leads(pair): verdict for pair, verdict in told if verdict is not Verdict.MERGE
        }  # a later one of two that concern the same sets counts

    def lead(self, idea: int) -> int:
        """The lowest number of the ideas that are one with this."""
        while (above := self._up.get(idea, idea)) != idea:
            idea = above
        return idea

    def sets(self) -> dict[int, list[int]]:
        """Every set of two and more ideas by its lowest number, in ascending order."""
        found: dict[int, list[int]] = {}
        for idea in sorted(self._up):
            found.setdefault(self.lead(idea), []).append(idea)
        return found

    def verdict(self, pair: Pair) -> Verdict | None:
        leads = self._leads(pair)
        return Verdict.MERGE if leads.first == leads.second else self._others.get(leads)

    def contradictions(self) -> Iterator[int]:
        """The lowest numbers of sets in which two are said to be different or merely related."""
        return (leads.first for leads in self._others if leads.first == leads.second)

    def _leads(self, pair: Pair) -> Pair:
        return Pair.of(self.lead(pair.first), self.lead(pair.second))

    def _join(self, pair: Pair) -> None:
        leads = self._leads(pair)
        self._up.setdefault(leads.first, leads.first)
        self._up[leads.second] = leads.first
        for idea in (pair.first, pair.second):  # shorter ways for those who ask next
            self._up[idea] = leads.first
