"""What one paper may say by each method, while it is being filled in and when it is finished."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import Ballot, Choice, RuleSet, VotingMethod

AXES = ("x", "y")
"""The criteria of a place in a field: how far from the left, how far from the bottom."""


def values_of(rules: RuleSet) -> range:
    """Every value that a candidate can get by methods other than dots: 0 to 10 for resistance, else 1 to steps."""
    return range(11) if rules.method is VotingMethod.RESISTANCE else range(1, rules.steps + 1)


def criteria_of(rules: RuleSet) -> tuple[str, ...]:
    """The keys under which a candidate gets its values; one empty key where there is only one value."""
    if rules.method is VotingMethod.CRITERIA:
        return tuple(criterion.key for criterion in rules.criteria)
    return AXES if rules.method is VotingMethod.FIELD else ("",)


def check_marks(ballot: Ballot, choices: Iterable[Choice], known: Collection[str] = ()) -> tuple[Choice, ...]:
    """What stands on a paper so far, without zero dots, if the rules allow it; something may still be missing.

    `known` are the ids of the candidates, for whoever checks many papers and need not collect them for each.

    Raises DomainError: "choice-unknown", "choice-twice", "choice-over-cap", "choice-over-budget",
    "choice-over-negative" (negative dots beyond cap or budget), "choice-value" (a value that the method does not have).
    """
    rules = ballot.rules
    dots = rules.method is VotingMethod.DOTS
    kept = tuple(choice for choice in choices if choice.dots or not dots)
    if len({(choice.candidate_id, choice.criterion) for choice in kept}) != len(kept):
        raise DomainError("choice-twice")
    known = known or {candidate.id for candidate in ballot.candidates}
    criteria = criteria_of(rules)
    for choice in kept:
        if choice.candidate_id not in known or choice.criterion not in criteria:
            raise DomainError("choice-unknown", id=choice.candidate_id)
    if dots:
        _check_dots(rules, kept)
    elif any(choice.dots not in values_of(rules) for choice in kept):
        raise DomainError("choice-value", lowest=values_of(rules)[0], highest=values_of(rules)[-1])
    return kept


def _check_dots(rules: RuleSet, choices: Sequence[Choice]) -> None:
    plus = [choice.dots for choice in choices if choice.dots > 0]
    minus = [-choice.dots for choice in choices if choice.dots < 0]
    if minus and rules.negative_dots_per_person < 1:
        raise DomainError("choice-over-negative", cap=0, dots=0)
    if max(plus, default=0) > rules.dots_per_candidate:
        raise DomainError("choice-over-cap", cap=rules.dots_per_candidate)
    if sum(plus) > rules.dots_per_person:
        raise DomainError("choice-over-budget", dots=rules.dots_per_person)
    if max(minus, default=0) > rules.negative_dots_per_candidate or sum(minus) > rules.negative_dots_per_person:
        raise DomainError(
            "choice-over-negative", cap=rules.negative_dots_per_candidate, dots=rules.negative_dots_per_person
        )


def missing_marks(ballot: Ballot, choices: Sequence[Choice]) -> int:
    """How many answers a paper that is not blank still needs.

    Systemisches Konsensieren compares sums, so everybody values everything; a place in a field needs both axes. With
    every other method who says nothing about a candidate is simply not counted there.
    """
    method = ballot.rules.method
    if method is VotingMethod.RESISTANCE:
        return len(ballot.candidates) - len(choices)
    if method is VotingMethod.FIELD:
        return 2 * len({choice.candidate_id for choice in choices}) - len(choices)
    return 0


def pairs(choices: Iterable[Choice]) -> list[tuple[str, int, int]]:
    """The places in a field as candidate, x and y, for every candidate that has both."""
    found: dict[str, dict[str, int]] = {}
    for choice in choices:
        found.setdefault(choice.candidate_id, {})[choice.criterion] = choice.dots
    return [(name, axes["x"], axes["y"]) for name, axes in found.items() if axes.keys() == set(AXES)]
