"""The arithmetic of dot votes: advice, limits, ranking. Sources: design/FACILITATION.md §2."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import (
    Ballot,
    BallotState,
    Candidate,
    CandidateTotal,
    Choice,
    RankedCandidate,
    RuleSet,
    Tally,
)

ADVICE_CAP = 10


@dataclass(frozen=True, slots=True)
class DotAdvice:
    """Dots per person by three rules of thumb; `gauss` is None while the number of people is unknown."""

    half: int
    half_plus_one: int
    gauss: int | None


def dot_advice(candidates: int, people: int) -> DotAdvice:
    """Advice for a number of candidates and people.

    half: n/2, never more than 10. half_plus_one: n/2 + 1 rounded down, for cumulating.
    gauss: a(a-1)/(2p) rounded up, so that a clear ranking is possible. Each at least 1.
    """
    gauss = -(-candidates * (candidates - 1) // (2 * people)) if people > 0 else None
    return DotAdvice(
        half=max(1, min(ADVICE_CAP, candidates // 2)),
        half_plus_one=max(1, candidates // 2 + 1),
        gauss=None if gauss is None else max(1, gauss),
    )


def check_rules(rules: RuleSet) -> None:
    """Raises DomainError("rules-impossible") for a rule nobody can follow."""
    if not 1 <= rules.dots_per_candidate <= rules.dots_per_person:
        raise DomainError("rules-impossible", dots=rules.dots_per_person, cap=rules.dots_per_candidate)


def check_choices(ballot: Ballot, choices: Iterable[Choice]) -> tuple[Choice, ...]:
    """The choices of one ballot paper, without zeros, if they keep the rules; an empty paper is a blank vote.

    Raises DomainError: "choice-unknown", "choice-twice", "choice-over-cap", "choice-over-budget".
    """
    known = {candidate.id for candidate in ballot.candidates}
    kept = tuple(choice for choice in choices if choice.dots)
    if len({choice.candidate_id for choice in kept}) != len(kept):
        raise DomainError("choice-twice")
    for choice in kept:
        if choice.candidate_id not in known or choice.dots < 0:
            raise DomainError("choice-unknown", id=choice.candidate_id)
        if choice.dots > ballot.rules.dots_per_candidate:
            raise DomainError("choice-over-cap", cap=ballot.rules.dots_per_candidate)
    if sum(choice.dots for choice in kept) > ballot.rules.dots_per_person:
        raise DomainError("choice-over-budget", dots=ballot.rules.dots_per_person)
    return kept


def count(candidates: Iterable[Candidate], papers: Iterable[tuple[Choice, ...]]) -> Tally:
    """Add the papers up, every candidate listed, in the candidates' order."""
    totals = {candidate.id: 0 for candidate in candidates}
    cast = blank = 0
    for paper in papers:
        cast += 1
        blank += not paper
        for choice in paper:
            totals[choice.candidate_id] += choice.dots
    return Tally(tuple(CandidateTotal(candidate, dots) for candidate, dots in totals.items()), cast, blank)


def as_public(ballot: Ballot) -> Ballot:
    """The ballot as the room may know it: without what its papers add up to until that is revealed."""
    if ballot.state is BallotState.REVEALED:
        return ballot
    return replace(ballot, totals=(), ballots_cast=0, ballots_blank=0)


def ranking(ballot: Ballot) -> tuple[RankedCandidate, ...]:
    """Most dots first; ties share a rank and the next rank is skipped; zero dots stay listed, without a rank."""
    dots = {total.candidate_id: total.dots for total in ballot.totals}
    lines = sorted(
        ((dots.get(candidate.id, 0), candidate) for candidate in ballot.candidates),
        key=lambda line: (-line[0], line[1].number),
    )
    points = [line[0] for line in lines]
    return tuple(
        RankedCandidate(
            rank=points.index(own) + 1 if own else 0,
            candidate=candidate,
            dots=own,
            tied=own > 0 and points.count(own) > 1,
        )
        for own, candidate in lines
    )
