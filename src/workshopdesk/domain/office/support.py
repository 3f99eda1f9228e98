"""Votes of different workshops made comparable: as shares of the ballots and of the points, never as bare sums.

Ten dots of twelve people say more than ten of two hundred, and three dots in hand are spent otherwise than ten. So each
number is divided by what was possible in its own ballot (FACILITATION.md §2; issue "Support that compares"):

share of points   dots: the candidate's dots, negative ones subtracted, by the dots that all ballots had together
                  scale, agreement, criteria: where the mean lies between the lowest value (0) and the highest (1)
                  resistance: 1 minus the group's resistance, the sum by the highest possible sum
share of ballots  dots: ballots with a dot for the candidate, by all ballots cast, blank ones among them
                  agreement: ballots that say yes or rather yes, by those that said anything
                  the other methods have none, and dots counted on paper neither: single papers are not known there

Citizens and experts are never added up, nor are the groups of one ballot, nor any of them with votes online.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from workshopdesk.domain.ballot import PASSIVE_ID, QUESTION_ID, Ballot, BallotState, Subject, VotingMethod
from workshopdesk.domain.office.folding import folded
from workshopdesk.domain.voting import hidden_totals
from workshopdesk.domain.voting_outcome import OutcomeLine, outcome
from workshopdesk.domain.workshop import WorkshopKind

_EXPERT_WORDS = re.compile(r"expert|verwaltung|administration|specialist|professional|\bfach")


class Audience(StrEnum):
    CITIZENS = "citizens"
    EXPERTS = "experts"


class Supported(StrEnum):
    """What was voted on; OTHER is the ballot's question, or that everything stays as it is."""

    IDEA = "idea"
    GROUP = "group"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportLine:
    """What one candidate got in one ballot, of one audience.

    `group` is the voters' group where the ballot counts groups apart. `points` are dots or values by the method,
    `ballots` how many papers spoke for it (None: not known). The shares lie between 0 and 1, below 0 for more negative
    dots than positive ones; None where the method or the way of counting tells none. `rank` is the one in its ballot.
    """

    subject: Supported
    subject_key: str
    title: str
    audience: Audience
    group: str
    rank: int
    points: int
    ballots: int | None
    share_of_points: float | None
    share_of_ballots: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BallotResult:
    """A ballot that was revealed. `latest` is False where a later round repeats it: only the last round is compared.

    `budget` is the number of dots in one ballot, 0 for other methods.
    """

    key: str
    question: str
    method: VotingMethod
    round: int
    latest: bool
    budget: int
    ballots_cast: int
    ballots_blank: int
    lines: tuple[SupportLine, ...]


def audience_of(kind: WorkshopKind, group: str = "") -> Audience:
    """Who voted: told by the group's name where groups are counted apart, else by the kind of workshop."""
    expert = _EXPERT_WORDS.search(folded(group)) if group else kind is WorkshopKind.EXPERTS
    return Audience.EXPERTS if expert else Audience.CITIZENS


def result_of(ballot: Ballot, kind: WorkshopKind, *, papers_known: bool, latest: bool = True) -> BallotResult | None:
    """What a ballot comes to; None if it is not revealed, or so small that its numbers stay hidden.

    `papers_known`: every vote was handed in as a single paper, none was counted on paper.
    """
    if ballot.state is not BallotState.REVEALED or hidden_totals(ballot):
        return None
    lines = tuple(_lines(ballot, kind, papers_known))
    if not lines:
        return None
    return BallotResult(
        key=ballot.id,
        question=ballot.question,
        method=ballot.rules.method,
        round=ballot.round,
        latest=latest,
        budget=ballot.rules.dots_per_person if ballot.rules.method is VotingMethod.DOTS else 0,
        ballots_cast=ballot.ballots_cast,
        ballots_blank=ballot.ballots_blank,
        lines=lines,
    )


def repeated_ballots(ballots: Iterable[Ballot]) -> set[str]:
    """Ids of the ballots that a later revealed one repeats."""
    return {ballot.repeats for ballot in ballots if ballot.repeats and ballot.state is BallotState.REVEALED}


def share_of_points(ballot: Ballot, line: OutcomeLine, cast: int) -> Fraction | None:
    """See the head of this module; `cast` is the number of ballots that this line is out of."""
    rules = ballot.rules
    match rules.method:
        case VotingMethod.DOTS:
            return Fraction(line.total, cast * rules.dots_per_person) if cast else None
        case VotingMethod.RESISTANCE:
            return 1 - line.resistance if line.papers else None
        case VotingMethod.FIELD:
            return None
        case _:
            return None if line.score is None else (line.score - 1) / (rules.steps - 1)


def share_of_ballots(ballot: Ballot, line: OutcomeLine, cast: int, in_favour: int) -> Fraction | None:
    """See the head of this module; only right where all papers are known."""
    if ballot.rules.method is VotingMethod.DOTS:
        return Fraction(in_favour, cast) if cast else None
    if ballot.rules.method is VotingMethod.AGREEMENT:
        return line.agreeing if line.papers else None
    return None


def _lines(ballot: Ballot, kind: WorkshopKind, papers_known: bool) -> Iterator[SupportLine]:
    if ballot.rules.method is VotingMethod.FIELD:  # places, no ranks
        return
    groups: tuple[str | None, ...] = ballot.rules.groups or (None,)
    for group in groups:
        if group is not None and hidden_totals(ballot, group):
            continue
        cast = ballot.ballots_cast if group is None else _cast(ballot, group)
        in_favour = _papers_in_favour(ballot, group)
        for line in outcome(ballot, group):
            points = share_of_points(ballot, line, cast)
            ballots = share_of_ballots(ballot, line, cast, in_favour[line.candidate.id]) if papers_known else None
            yield SupportLine(
                subject=_subject(ballot, line.candidate.id),
                subject_key=line.candidate.id,
                title=line.candidate.title,
                audience=audience_of(kind, group or ""),
                group=group or "",
                rank=line.rank,
                points=line.total,
                ballots=in_favour[line.candidate.id] if papers_known else None,
                share_of_points=None if points is None else float(points),
                share_of_ballots=None if ballots is None else float(ballots),
            )


def _papers_in_favour(ballot: Ballot, group: str | None) -> Counter[str]:
    """For every candidate the papers with a dot for it, by other methods those that say anything about it."""
    papers: Counter[str] = Counter()
    by_criterion: Counter[tuple[str, str]] = Counter()
    for line in ballot.counts:
        if group in (None, line.group) and (line.value > 0 or ballot.rules.method is not VotingMethod.DOTS):
            by_criterion[line.candidate_id, line.criterion] += line.papers
    for (candidate_id, _), number in by_criterion.items():
        papers[candidate_id] = max(papers[candidate_id], number)
    return papers


def _subject(ballot: Ballot, candidate_id: str) -> Supported:
    if candidate_id in (PASSIVE_ID, QUESTION_ID):
        return Supported.OTHER
    return {Subject.NOTES: Supported.IDEA, Subject.CLUSTERS: Supported.GROUP}.get(ballot.subject, Supported.OTHER)


def _cast(ballot: Ballot, group: str) -> int:
    return next((line.cast for line in ballot.group_counts if line.group == group), 0)
