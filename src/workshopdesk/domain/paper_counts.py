"""Dots counted on paper by two people who do not see each other's numbers; only what both found enters a ballot."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import (
    Ballot,
    CandidateTotal,
    GroupCount,
    PaperCount,
    Tally,
    ValueCount,
    VotingMethod,
)

COUNTERS = (1, 2)


def takes_paper(ballot: Ballot) -> bool:
    """Whether dots from paper can be added: only plain dots can be counted without the single papers."""
    return ballot.rules.method is VotingMethod.DOTS and not ballot.rules.negative_dots_per_person


def check_paper_count(ballot: Ballot, count: PaperCount) -> PaperCount:
    """The count with every candidate in it, in the ballot's order, if so many papers may carry so many dots.

    Raises DomainError: "count-impossible" (method, counter, negative numbers), "group-unknown", "choice-unknown",
    "count-over-cap" (`number` of the candidate, `most`), "count-over-budget" (`found`, `most`).
    """
    dots = {total.candidate_id: total.dots for total in count.totals}
    if not takes_paper(ballot) or count.counter not in COUNTERS or min((count.ballots, *dots.values())) < 0:
        raise DomainError("count-impossible")
    if count.group not in (ballot.rules.groups or ("",)):
        raise DomainError("group-unknown")
    if unknown := dots.keys() - {candidate.id for candidate in ballot.candidates}:
        raise DomainError("choice-unknown", id=min(unknown))
    most = count.ballots * ballot.rules.dots_per_candidate
    for candidate in ballot.candidates:
        if dots.get(candidate.id, 0) > most:
            raise DomainError("count-over-cap", number=candidate.number, most=most)
    if sum(dots.values()) > count.ballots * ballot.rules.dots_per_person:
        found, most = sum(dots.values()), count.ballots * ballot.rules.dots_per_person
        raise DomainError("count-over-budget", found=found, most=most)
    totals = tuple(CandidateTotal(candidate.id, dots.get(candidate.id, 0)) for candidate in ballot.candidates)
    return replace(count, totals=totals)


def differing(first: PaperCount, second: PaperCount) -> tuple[str, ...]:
    """Ids of the candidates on which two counts differ, and "" where they differ in the number of papers."""
    found = {total.candidate_id: total.dots for total in second.totals}
    lines = tuple(total.candidate_id for total in first.totals if found.get(total.candidate_id) != total.dots)
    return (("",) if first.ballots != second.ballots else ()) + lines


def confirmed(counts: Iterable[PaperCount], groups: Sequence[str]) -> tuple[PaperCount, ...]:
    """One count for every group that two people counted alike, in the order of the groups.

    Raises DomainError("count-unconfirmed", group=…) while a group was counted by one person only, or differently.
    """
    found: list[PaperCount] = []
    by_place = {(count.group, count.counter): count for count in counts}
    for group in groups or ("",):
        first, second = (by_place.get((group, counter)) for counter in COUNTERS)
        if first is None and second is None:
            continue
        if first is None or second is None or differing(first, second):
            raise DomainError("count-unconfirmed", group=group)
        found.append(first)
    return tuple(found)


def with_paper(ballot: Ballot, tally: Tally, counts: Sequence[PaperCount]) -> Tally:
    """The tally of the screen with the confirmed counts of the paper added.

    What single papers said is not known of paper: a group's dots on a candidate enter the counts as one bundle.
    """
    totals = {total.candidate_id: total.dots for total in tally.totals}
    cast = {line.group: line.cast for line in tally.group_counts}
    bundles: list[ValueCount] = []
    for count in counts:
        for total in count.totals:
            totals[total.candidate_id] += total.dots
            if count.group and total.dots:
                bundles.append(ValueCount(total.candidate_id, total.dots, 1, group=count.group))
        if count.group:
            cast[count.group] += count.ballots
    return replace(
        tally,
        totals=tuple(CandidateTotal(candidate, dots) for candidate, dots in totals.items()),
        ballots_cast=tally.ballots_cast + sum(count.ballots for count in counts),
        counts=(*tally.counts, *bundles),
        group_counts=tuple(GroupCount(line.group, cast[line.group], line.blank) for line in tally.group_counts),
    )
