"""The arithmetic of votes: advice, what a rule allows on a paper, counting, ranking.

Sources: design/FACILITATION.md §2 and §3. What comes of the counts by each method: domain/voting_outcome.py.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import (
    Ballot,
    BallotPaper,
    BallotState,
    CandidateTotal,
    Choice,
    GroupCount,
    RankedCandidate,
    RuleSet,
    Tally,
    ValueCount,
    VotingMethod,
    VotingMode,
)
from workshopdesk.domain.voting_outcome import outcome
from workshopdesk.domain.voting_papers import check_marks, missing_marks, pairs

ADVICE_CAP = 10
FEWEST_SHOWN = 5
"""Fewer secret papers than this could tell how single persons voted (design/STORAGE.md §6)."""

FEWEST_STEPS, MOST_STEPS = 2, 10
HEAVIEST = 10
_WITHOUT_SUMS = {VotingMethod.FIELD, VotingMethod.CRITERIA}


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
    """Raises DomainError for a rule nobody can follow.

    "rules-impossible": more dots on one candidate than in hand, or none. "rules-negative": the same for negative dots.
    "rules-steps": a scale with fewer than 2 or more than 10 steps, or an agreement without its five.
    "rules-criteria": no criterion, one without a name or key, two with the same, a weight outside 1 to 10.
    "rules-groups": a group without a name, two of one name, or only one group.
    "rules-paper": paper is counted by the dots on it, so other methods and negative dots need screen or cards.
    """
    if not 1 <= rules.dots_per_candidate <= rules.dots_per_person:
        raise DomainError("rules-impossible", dots=rules.dots_per_person, cap=rules.dots_per_candidate)
    negative, cap = rules.negative_dots_per_person, rules.negative_dots_per_candidate
    if negative and not 1 <= cap <= negative:
        raise DomainError("rules-negative", dots=negative, cap=cap)
    lowest, highest = (5, 5) if rules.method is VotingMethod.AGREEMENT else (FEWEST_STEPS, MOST_STEPS)
    if not lowest <= rules.steps <= highest:
        raise DomainError("rules-steps", lowest=lowest, highest=highest)
    if rules.method is VotingMethod.CRITERIA:
        _check_criteria(rules)
    names = [name.strip() for name in rules.groups]
    if names and (len(names) < 2 or not all(names) or len(set(names)) < len(names)):
        raise DomainError("rules-groups")
    if rules.mode is VotingMode.PAPER and (rules.method is not VotingMethod.DOTS or negative):
        raise DomainError("rules-paper")


def _check_criteria(rules: RuleSet) -> None:
    keys = {criterion.key for criterion in rules.criteria}
    names = {criterion.name.strip() for criterion in rules.criteria}
    weights = [criterion.weight for criterion in rules.criteria]
    apart = len(keys) == len(names) == len(rules.criteria) > 0
    if not apart or "" in keys | names or not all(1 <= weight <= HEAVIEST for weight in weights):
        raise DomainError("rules-criteria", heaviest=HEAVIEST)


def check_choices(ballot: Ballot, choices: Iterable[Choice], known: Collection[str] = ()) -> tuple[Choice, ...]:
    """The choices of one finished ballot paper if they keep the rules; an empty paper is a blank vote.

    Zero dots are dropped; a resistance of 0 is an answer and stays. `known`: see voting_papers.check_marks.

    Raises DomainError: what voting_papers.check_marks raises, and "choice-missing" (with `missing`, a number) where the
    method needs an answer on everything: every candidate's resistance, both axes of a place in a field.
    """
    kept = check_marks(ballot, choices, known)
    if kept and (missing := missing_marks(ballot, kept)):
        raise DomainError("choice-missing", missing=missing)
    return kept


def check_group(ballot: Ballot, group: str) -> None:
    """Raises DomainError("group-unknown") for a paper of a group that the rule does not know."""
    if group not in (ballot.rules.groups or ("",)):
        raise DomainError("group-unknown")


def count(ballot: Ballot, papers: Iterable[BallotPaper]) -> Tally:
    """Add the papers up, every candidate listed, in the candidates' order.

    Totals are sums of dots (negative ones subtracted) or of values; a field and criteria have none. Counts say for
    every candidate, criterion, group and value how many papers put it down, in this order.
    """
    totals = {candidate.id: 0 for candidate in ballot.candidates}
    cast: Counter[str] = Counter()
    blank: Counter[str] = Counter()
    values: Counter[tuple[str, str, str, int, int]] = Counter()
    for paper in papers:
        cast[paper.group] += 1
        blank[paper.group] += not paper.choices
        for choice in paper.choices:
            totals[choice.candidate_id] += choice.dots
        if ballot.rules.method is VotingMethod.FIELD:
            values.update((name, "", paper.group, x, y) for name, x, y in pairs(paper.choices))
        else:
            values.update((c.candidate_id, c.criterion, paper.group, c.dots, 0) for c in paper.choices)
    return Tally(
        totals=()
        if ballot.rules.method in _WITHOUT_SUMS
        else tuple(CandidateTotal(name, dots) for name, dots in totals.items()),
        ballots_cast=cast.total(),
        ballots_blank=blank.total(),
        counts=_in_order(ballot, values),
        group_counts=tuple(GroupCount(group, cast[group], blank[group]) for group in ballot.rules.groups),
    )


def _in_order(ballot: Ballot, values: Counter[tuple[str, str, str, int, int]]) -> tuple[ValueCount, ...]:
    candidates = {candidate.id: place for place, candidate in enumerate(ballot.candidates)}
    criteria = {criterion.key: place for place, criterion in enumerate(ballot.rules.criteria)}
    groups = {group: place for place, group in enumerate(ballot.rules.groups)}

    def place(key: tuple[str, str, str, int, int]) -> tuple[int, int, int, int, int]:
        candidate, criterion, group, value, value_y = key
        return candidates[candidate], criteria.get(criterion, 0), groups.get(group, 0), value, value_y

    return tuple(
        ValueCount(candidate, value, values[key], criterion, group, value_y)
        for key in sorted(values, key=place)
        for candidate, criterion, group, value, value_y in (key,)
    )


def hidden_totals(ballot: Ballot, group: str | None = None) -> bool:
    """Whether the numbers of a counted ballot (or of one group of it) stay hidden, because they could tell on somebody.

    So it is with fewer than five papers of a secret ballot, or of a group in any mode. Who voted openly has no secret
    in the room; from what is public the numbers of so few are taken out (disclosure.for_everyone), and stay so.
    The sum over all groups is hidden too where it would give away a hidden group by subtraction: where the groups
    below five have papers, but together fewer than five (complementary suppression, as in official statistics).
    """
    if group is not None:
        return _cast(ballot, group) < FEWEST_SHOWN
    if ballot.ballots_cast < FEWEST_SHOWN and (ballot.rules.mode is not VotingMode.OPEN or _taken_out(ballot)):
        return True
    small = sum(line.cast for line in ballot.group_counts if line.cast < FEWEST_SHOWN)
    return 0 < small < FEWEST_SHOWN


def _taken_out(ballot: Ballot) -> bool:
    counted = ballot.state is BallotState.REVEALED and ballot.ballots_cast > 0
    return counted and not ballot.totals and not ballot.counts


def _cast(ballot: Ballot, group: str) -> int:
    return next((line.cast for line in ballot.group_counts if line.group == group), 0)


def as_public(ballot: Ballot) -> Ballot:
    """The ballot as the room may know it: without what its papers add up to until that is revealed."""
    if ballot.state is BallotState.REVEALED:
        return ballot
    return replace(ballot, totals=(), counts=(), group_counts=(), ballots_cast=0, ballots_blank=0)


def ranking(ballot: Ballot) -> tuple[RankedCandidate, ...]:
    """The best first; ties share a rank and the next rank is skipped; zero dots stay listed, without a rank.

    What the best is: voting_outcome.outcome.
    """
    return tuple(RankedCandidate(line.rank, line.candidate, line.total, line.tied) for line in outcome(ballot))
