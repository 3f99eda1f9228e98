"""Two rankings of measures side by side: what citizens voted for, and how the administration rates (N8, OF26).

A measure has no votes of its own. What its sources got counts for it, each method and audience by itself (support.py):

dots            all dots for its sources, by all dots that could be given in the ballots where one of them stood
other methods   the mean of what its sources got, each between 0 and 1
administration  the mean of the latest ratings, one of each unit, 1 to 5

A measure without such a number has no rank. The difference is the citizens' rank minus the administration's: positive
where the administration puts a measure further up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workshopdesk.domain.office.measure_work import Rating

DOTS = "dots"


@dataclass(frozen=True, slots=True)
class SourceVote:
    """What a source of a measure got in one ballot of one group of voters; `possible`: all dots that these had."""

    measure: int
    ballot: int
    group: str
    points: int
    possible: int
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class RankedMeasure:
    """One line; ties share a rank and the next is skipped. `ballots`: in how many the sources stood."""

    measure: int
    citizens: float | None = None
    citizens_rank: int | None = None
    points: int = 0
    ballots: int = 0
    administration: float | None = None
    administration_rank: int | None = None
    raters: int = 0

    @property
    def difference(self) -> int | None:
        if self.citizens_rank is None or self.administration_rank is None:
            return None
        return self.citizens_rank - self.administration_rank


def rank_measures(
    measures: Iterable[int], method: str, votes: Iterable[SourceVote], ratings: Iterable[Rating]
) -> list[RankedMeasure]:
    """Every measure once, by the citizens' rank, the administration's, the number. `ratings` come oldest first."""
    found = sorted(set(measures))
    cast: dict[int, list[SourceVote]] = {}
    for vote in votes:
        cast.setdefault(vote.measure, []).append(vote)
    latest: dict[int, dict[str, int]] = {}
    for rating in ratings:
        latest.setdefault(rating.measure, {})[rating.office] = rating.value
    citizens = {number: _figure(method, cast[number]) for number in found if number in cast}
    own = {number: sum(by.values()) / len(by) for number, by in latest.items() if number in found}
    citizens_ranks, own_ranks = ranks(citizens), ranks(own)
    lines = [
        RankedMeasure(
            measure=number,
            citizens=citizens.get(number),
            citizens_rank=citizens_ranks.get(number),
            points=sum(vote.points for vote in cast.get(number, ())),
            ballots=len({vote.ballot for vote in cast.get(number, ())}),
            administration=own.get(number),
            administration_rank=own_ranks.get(number),
            raters=len(latest.get(number, {})),
        )
        for number in found
    ]
    last = len(lines) + 1
    return sorted(lines, key=lambda one: (one.citizens_rank or last, one.administration_rank or last, one.measure))


def ranks(figures: Mapping[int, float]) -> dict[int, int]:
    """1 for the highest; equal figures share a rank."""
    ordered = sorted(figures.values(), reverse=True)
    return {number: ordered.index(figure) + 1 for number, figure in figures.items()}


def _figure(method: str, votes: list[SourceVote]) -> float:
    if method != DOTS:
        return sum(vote.share for vote in votes) / len(votes)
    possible = sum({(vote.ballot, vote.group): vote.possible for vote in votes}.values())
    return sum(vote.points for vote in votes) / possible if possible else 0.0
