"""What papers may say and how they are counted by every method; rules E1 to E5, E8 and E10 of app/SPEC.md."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import (
    PASSIVE_ID,
    Ballot,
    BallotPaper,
    BallotState,
    Candidate,
    CandidateTotal,
    Choice,
    Criterion,
    GroupCount,
    RuleSet,
    ValueCount,
    VotingMethod,
    VotingMode,
)
from workshopdesk.domain.disclosure import for_everyone
from workshopdesk.domain.voting import as_public, check_choices, check_group, check_rules, count, hidden_totals
from workshopdesk.domain.voting_criteria import weight_limits
from workshopdesk.domain.voting_outcome import OutcomeLine, outcome
from workshopdesk.domain.voting_papers import check_marks, criteria_of, values_of

COSTS, EFFECT, EASE = (
    Criterion("costs", "Kosten", 2),
    Criterion("effect", "Wirkung", 3),
    Criterion("ease", "Machbarkeit", 1),
)


def ballot_by(method: VotingMethod, names: str = "abc", **rules: object) -> Ballot:
    candidates = tuple(Candidate(name, number, name.upper()) for number, name in enumerate(names, 1))
    known = {"criteria": (COSTS, EFFECT)} if method is VotingMethod.CRITERIA else {}
    return Ballot(id="v", candidates=candidates, rules=RuleSet(method=method, **{**known, **rules}))  # type: ignore[arg-type]  # rules of this test


def counted(ballot: Ballot, papers: list[BallotPaper]) -> Ballot:
    tally = count(ballot, papers)
    return replace(
        ballot,
        state=BallotState.REVEALED,
        totals=tally.totals,
        counts=tally.counts,
        group_counts=tally.group_counts,
        ballots_cast=tally.ballots_cast,
        ballots_blank=tally.ballots_blank,
    )


def paper(group: str = "", **values: int) -> BallotPaper:
    return BallotPaper(tuple(Choice(name, value) for name, value in values.items()), group)


def placed(name: str, x: int, y: int) -> BallotPaper:
    return BallotPaper((Choice(name, x, "x"), Choice(name, y, "y")))


def by_id(lines: tuple[OutcomeLine, ...]) -> dict[str, OutcomeLine]:
    return {line.candidate.id: line for line in lines}


@pytest.mark.parametrize(
    ("rules", "code"),
    [
        (RuleSet(negative_dots_per_person=1, negative_dots_per_candidate=2), "rules-negative"),
        (RuleSet(negative_dots_per_person=-1), "rules-negative"),
        (RuleSet(method=VotingMethod.SCALE, steps=1), "rules-steps"),
        (RuleSet(method=VotingMethod.FIELD, steps=11), "rules-steps"),
        (RuleSet(method=VotingMethod.AGREEMENT, steps=7), "rules-steps"),
        (RuleSet(method=VotingMethod.CRITERIA), "rules-criteria"),
        (RuleSet(method=VotingMethod.CRITERIA, criteria=(COSTS, COSTS)), "rules-criteria"),
        (RuleSet(method=VotingMethod.CRITERIA, criteria=(replace(COSTS, name=" "),)), "rules-criteria"),
        (RuleSet(method=VotingMethod.CRITERIA, criteria=(replace(COSTS, weight=0),)), "rules-criteria"),
        (RuleSet(groups=("Fachleute",)), "rules-groups"),
        (RuleSet(groups=("Fachleute", "Fachleute ")), "rules-groups"),
        (RuleSet(groups=("Fachleute", "")), "rules-groups"),
    ],
)
def test_a_rule_with_which_nobody_can_vote_is_refused(rules: RuleSet, code: str) -> None:
    """E1"""
    with pytest.raises(DomainError) as caught:
        check_rules(rules)
    assert caught.value.code == code


@pytest.mark.parametrize("method", VotingMethod)
def test_the_usual_rule_of_every_method_can_be_followed(method: VotingMethod) -> None:
    """E1"""
    check_rules(ballot_by(method, groups=("Bürgerschaft", "Fachleute")).rules)


@pytest.mark.parametrize("method", VotingMethod)
def test_paper_is_counted_with_dots_only(method: VotingMethod) -> None:
    """E14"""
    rules = ballot_by(method, mode=VotingMode.PAPER).rules
    if method is VotingMethod.DOTS:
        check_rules(rules)
        rules = replace(rules, negative_dots_per_person=1)
    with pytest.raises(DomainError, match="rules-paper"):
        check_rules(rules)


@pytest.mark.parametrize(
    ("ballot", "choices", "code"),
    [
        (ballot_by(VotingMethod.DOTS), [Choice("a", -1)], "choice-over-negative"),
        (ballot_by(VotingMethod.DOTS, negative_dots_per_person=2), [Choice("a", -2)], "choice-over-negative"),
        (
            ballot_by(VotingMethod.DOTS, negative_dots_per_person=1),
            [Choice("a", -1), Choice("b", -1)],
            "choice-over-negative",
        ),
        # a negative dot does not buy a positive one
        (
            ballot_by(VotingMethod.DOTS, negative_dots_per_person=1),
            [Choice("a", 2), Choice("b", 2), Choice("c", -1)],
            "choice-over-budget",
        ),
        (ballot_by(VotingMethod.DOTS), [Choice("a", 1, "x")], "choice-unknown"),
        (ballot_by(VotingMethod.SCALE), [Choice("a", 0)], "choice-value"),
        (ballot_by(VotingMethod.SCALE), [Choice("a", 6)], "choice-value"),
        (ballot_by(VotingMethod.AGREEMENT), [Choice("a", 3), Choice("a", 4)], "choice-twice"),
        (ballot_by(VotingMethod.FIELD), [Choice("a", 3)], "choice-unknown"),
        (ballot_by(VotingMethod.FIELD), [Choice("a", 3, "x")], "choice-missing"),
        (ballot_by(VotingMethod.RESISTANCE), [Choice("a", 3), Choice("b", 0)], "choice-missing"),
        (ballot_by(VotingMethod.RESISTANCE), [Choice("a", 11)], "choice-value"),
        (ballot_by(VotingMethod.CRITERIA), [Choice("a", 3, "beauty")], "choice-unknown"),
        (ballot_by(VotingMethod.CRITERIA), [Choice("a", 3, "costs"), Choice("a", 4, "costs")], "choice-twice"),
    ],
)
def test_papers_against_the_method_are_refused(ballot: Ballot, choices: list[Choice], code: str) -> None:
    """E2 and E3"""
    with pytest.raises(DomainError) as caught:
        check_choices(ballot, choices)
    assert caught.value.code == code


def test_what_is_missing_may_be_missing_while_the_paper_is_filled_in() -> None:
    """E3"""
    assert check_marks(ballot_by(VotingMethod.RESISTANCE), [Choice("a", 0)]) == (Choice("a", 0),)
    assert check_marks(ballot_by(VotingMethod.FIELD), [Choice("a", 3, "x")])
    assert check_choices(ballot_by(VotingMethod.CRITERIA), [Choice("a", 3, "costs")])


@pytest.mark.parametrize("method", VotingMethod)
def test_an_empty_paper_is_blank_by_every_method(method: VotingMethod) -> None:
    """E3"""
    assert check_choices(ballot_by(method), []) == ()


def test_no_resistance_at_all_is_not_blank() -> None:
    """E3"""
    ballot = ballot_by(VotingMethod.RESISTANCE)
    kept = check_choices(ballot, [Choice(name, 0) for name in "abc"])
    assert len(kept) == 3
    assert count(ballot, [BallotPaper(kept)]).ballots_blank == 0


def test_a_group_that_the_rule_does_not_know_is_refused() -> None:
    apart = ballot_by(VotingMethod.DOTS, groups=("Bürgerschaft", "Fachleute"))
    check_group(apart, "Fachleute")
    check_group(ballot_by(VotingMethod.DOTS), "")
    for ballot, group in ((apart, ""), (apart, "Politik"), (ballot_by(VotingMethod.DOTS), "Fachleute")):
        with pytest.raises(DomainError, match="group-unknown"):
            check_group(ballot, group)


methods = st.sampled_from(list(VotingMethod))
choices = st.builds(
    Choice, st.sampled_from("abcd"), st.integers(-3, 12), st.sampled_from(["", "x", "y", "costs", "effect", "?"])
)


@given(methods, st.lists(st.lists(choices, max_size=8), max_size=12), st.integers(0, 3))
def test_no_paper_exceeds_its_rule_and_no_entry_is_lost(
    method: VotingMethod, stack: list[list[Choice]], negative: int
) -> None:
    """E2, E3 and E4: whatever is on a paper, what passes keeps the rule, and every entry of it is in the counts."""
    ballot = ballot_by(method, negative_dots_per_person=negative)
    passed = []
    for marks in stack:
        try:
            kept = check_choices(ballot, marks)
        except DomainError:
            continue
        passed.append(BallotPaper(kept))
        assert all(choice.criterion in criteria_of(ballot.rules) for choice in kept)
        if method is VotingMethod.DOTS:
            assert sum(c.dots for c in kept if c.dots > 0) <= ballot.rules.dots_per_person
            assert -sum(c.dots for c in kept if c.dots < 0) <= negative
            assert all(-1 <= c.dots <= ballot.rules.dots_per_candidate for c in kept)
        else:
            assert all(choice.dots in values_of(ballot.rules) for choice in kept)
    tally = count(ballot, passed)
    entries = sum(len(paper.choices) for paper in passed)
    assert sum(line.papers for line in tally.counts) == (entries // 2 if method is VotingMethod.FIELD else entries)
    if tally.totals:
        assert sum(t.dots for t in tally.totals) == sum(c.dots for paper in passed for c in paper.choices)
    assert count(ballot, reversed(passed)) == tally, "the order of the papers says nothing"
    lines = outcome(counted(ballot, passed))
    assert {line.candidate for line in lines} == set(ballot.candidates), "nobody drops out of a result"
    ranks = [line.rank for line in lines if line.rank]
    assert ranks == sorted(ranks)
    for line in lines:
        assert line.tied == (line.rank > 0 and ranks.count(line.rank) > 1)


def test_negative_dots_are_told_apart_and_summed() -> None:
    """E2 and E5: 3 + 2 against 2, by hand."""
    ballot = ballot_by(VotingMethod.DOTS, negative_dots_per_person=1, dots_per_person=3, dots_per_candidate=3)
    result = counted(ballot, [paper(a=3, b=-1), paper(a=2, c=1), paper(a=-1, b=1), paper(c=-1), BallotPaper()])
    lines = by_id(outcome(result))
    assert (lines["a"].plus, lines["a"].minus, lines["a"].total, lines["a"].rank) == (5, 1, 4, 1)
    assert (lines["b"].plus, lines["b"].minus, lines["b"].total) == (1, 1, 0)
    assert (lines["b"].rank, lines["b"].tied) == (2, True), "with negative dots nought is a place between others"
    assert lines["c"].rank == 2
    assert (result.ballots_cast, result.ballots_blank) == (5, 1)


def test_mean_median_and_spread_of_a_scale() -> None:
    """E5: 1, 2, 2, 5 have the mean 2.5, the median 2 and the variance 9/4 (by hand)."""
    ballot = ballot_by(VotingMethod.SCALE, "a")
    line = outcome(counted(ballot, [paper(a=1), paper(a=2), paper(a=2), paper(a=5), BallotPaper()]))[0]
    assert line.spread == (1, 2, 0, 0, 1)
    (figures,) = line.figures
    assert (figures.mean, figures.median, figures.deviation) == (Fraction(5, 2), Fraction(2), 1.5)
    assert (figures.lowest, figures.highest, line.papers) == (1, 5, 4)


@given(st.lists(st.integers(1, 5), min_size=1, max_size=40))
def test_figures_agree_with_the_statistics_of_the_standard_library(values: list[int]) -> None:
    """E5"""
    import statistics

    ballot = ballot_by(VotingMethod.SCALE, "a")
    (figures,) = outcome(counted(ballot, [paper(a=value) for value in values]))[0].figures
    assert float(figures.mean) == pytest.approx(statistics.fmean(values))
    assert float(figures.median) == statistics.median(values)
    assert figures.deviation == pytest.approx(statistics.pstdev(values), abs=1e-9)


def test_a_field_keeps_which_places_the_dots_have() -> None:
    """E4 and E5: the two axes of one dot stay together; nobody has a rank."""
    ballot = ballot_by(VotingMethod.FIELD, "ab")
    lines = outcome(counted(ballot, [placed("a", 1, 5), placed("a", 5, 1), placed("a", 1, 5), placed("b", 3, 3)]))
    assert by_id(lines)["a"].places == ((1, 5, 2), (5, 1, 1))
    assert [line.rank for line in lines] == [0, 0]


def test_agreement_ranks_by_the_mean_and_tells_the_share() -> None:
    """E5: 5, 4, 2 = 11/3 before 3, 4 = 7/2; two of three agree."""
    ballot = ballot_by(VotingMethod.AGREEMENT)
    lines = outcome(counted(ballot, [paper(a=5, b=3), paper(a=4, b=4), paper(a=2)]))
    assert [(line.candidate.id, line.rank, line.score) for line in lines] == [
        ("a", 1, Fraction(11, 3)),
        ("b", 2, Fraction(7, 2)),
        ("c", 0, None),
    ]
    assert lines[0].agreeing == Fraction(2, 3)
    assert lines[0].spread == (0, 1, 0, 1, 1)


def test_the_lowest_sum_of_resistance_comes_first() -> None:
    """E5: four people, sums 10, 9, 22 of 40 by hand; the passive solution has its place in the ranks."""
    ballot = ballot_by(VotingMethod.RESISTANCE, "ab")
    passive = Candidate(PASSIVE_ID, 3, "Alles bleibt, wie es ist")
    ballot = replace(ballot, candidates=(*ballot.candidates, passive))
    rows = [(0, 2, 8), (1, 3, 5), (0, 2, 9), (9, 2, 0)]
    result = counted(ballot, [paper(a=a, b=b, passive=p) for a, b, p in rows])
    lines = outcome(result)
    assert [(line.candidate.id, line.rank, line.total) for line in lines] == [
        ("b", 1, 9),
        ("a", 2, 10),
        ("passive", 3, 22),
    ]
    assert [line.resistance for line in lines] == [Fraction(9, 40), Fraction(1, 4), Fraction(11, 20)]
    assert [line.strongly_against for line in lines] == [0, 1, 2], "8 to 10, as numbers of papers"
    assert [line.is_passive for line in lines] == [False, False, True]


def matrix(papers: list[dict[str, tuple[int, int]]]) -> Ballot:
    return counted(
        ballot_by(VotingMethod.CRITERIA, "ab"),
        [
            BallotPaper(
                tuple(
                    Choice(n, v, k) for n, pair in row.items() for k, v in zip(("costs", "effect"), pair, strict=True)
                )
            )
            for row in papers
        ],
    )


def test_the_criteria_matrix_weighs_means_and_tells_the_spread() -> None:
    """E5: a = (2·3 + 3·4) / 5 = 18/5, b = (2·4 + 3·3) / 5 = 17/5 by hand."""
    lines = outcome(matrix([{"a": (2, 4), "b": (4, 3)}, {"a": (4, 4), "b": (4, 3)}]))
    assert [(line.candidate.id, line.rank, line.score) for line in lines] == [
        ("a", 1, Fraction(18, 5)),
        ("b", 2, Fraction(17, 5)),
    ]
    assert [one.mean for one in lines[0].figures] == [3, 4]
    assert (lines[0].figures[0].deviation, lines[0].figures[0].lowest, lines[0].figures[0].highest) == (1.0, 2, 4)


def test_the_first_place_stays_between_these_weights() -> None:
    """E8: the lead of a is 3·1 - 2·1 = 1, so costs may rise from 2 to 3, and effect may fall from 3 to 2 (by hand)."""
    limits = weight_limits((COSTS, EFFECT), [(Fraction(3), Fraction(4)), (Fraction(4), Fraction(3))])
    assert [(one.lower, one.upper, one.change) for one in limits] == [(None, 3, 1), (2, None, 1)]


def test_a_candidate_that_is_better_everywhere_stays_first_by_any_weight() -> None:
    """E8"""
    limits = weight_limits((COSTS, EFFECT), [(Fraction(4), Fraction(4)), (Fraction(3), Fraction(4))])
    assert [one.change for one in limits] == [None, None]


means = st.lists(st.fractions(1, 5, max_denominator=20), min_size=3, max_size=3)


@given(st.lists(means, min_size=2, max_size=5), st.tuples(*[st.integers(1, 10)] * 3))
def test_within_the_limits_the_first_place_stays_and_beyond_it_is_lost(
    rows: list[list[Fraction]], weights: tuple[int, int, int]
) -> None:
    """E8: tried out against the score itself, a little inside and a little outside of every limit."""
    criteria = [replace(one, weight=weight) for one, weight in zip((COSTS, EFFECT, EASE), weights, strict=True)]

    def score(row: list[Fraction], used: list[Fraction]) -> Fraction:
        return sum((w * m for w, m in zip(used, row, strict=True)), Fraction(0))

    now = [Fraction(one.weight) for one in criteria]
    rows = sorted(rows, key=lambda row: -score(row, now))
    if score(rows[0], now) == score(rows[1], now):
        return
    for place, limit in enumerate(weight_limits(criteria, rows)):

        def leads(weight: Fraction, place: int = place) -> bool:
            used = [*now[:place], weight, *now[place + 1 :]]
            return all(score(rows[0], used) > score(row, used) for row in rows[1:])

        tiny = Fraction(1, 10**9)
        assert leads((limit.upper or now[place] * 1000) - tiny)
        assert limit.upper is None or not leads(limit.upper + tiny)
        assert leads(tiny if limit.lower is None else limit.lower + tiny)
        assert limit.lower is None or not leads(limit.lower - tiny)


def test_groups_are_counted_apart() -> None:
    """E9: two columns for experts and citizens, and their sum only beside them."""
    ballot = ballot_by(VotingMethod.DOTS, groups=("Bürgerschaft", "Fachleute"))
    result = counted(
        ballot,
        [paper("Bürgerschaft", a=2, b=1), paper("Bürgerschaft", a=1), paper("Fachleute", b=2), paper("Fachleute")],
    )
    assert result.group_counts == (GroupCount("Bürgerschaft", 2, 0), GroupCount("Fachleute", 2, 1))
    citizens, experts = by_id(outcome(result, "Bürgerschaft")), by_id(outcome(result, "Fachleute"))
    assert [(citizens[name].total, experts[name].total) for name in "abc"] == [(3, 0), (1, 2), (0, 0)]
    assert [(citizens[name].rank, experts[name].rank) for name in "abc"] == [(1, 0), (2, 1), (0, 0)]
    assert {line.candidate.id: line.total for line in outcome(result)} == {"a": 3, "b": 3, "c": 0}


@pytest.mark.parametrize(
    ("mode", "cast", "groups", "hidden"),
    [
        (VotingMode.BOOTH, 4, (), True),
        (VotingMode.CARDS, 5, (), False),
        (VotingMode.OPEN, 3, (), False),
        (VotingMode.OPEN, 24, (20, 4), True),
        (VotingMode.BOOTH, 26, (20, 3, 3), False),
        (VotingMode.BOOTH, 20, (20, 0), False),
    ],
)
def test_numbers_that_could_tell_on_somebody_stay_hidden(
    mode: VotingMode, cast: int, groups: tuple[int, ...], hidden: bool
) -> None:
    """E10: fewer than five secret papers, and a sum from which a group of fewer than five could be subtracted."""
    names = [f"g{i}" for i in range(len(groups))]
    counts = tuple(GroupCount(name, papers, 0) for name, papers in zip(names, groups, strict=True))
    ballot = replace(
        ballot_by(VotingMethod.DOTS, mode=mode, groups=tuple(names)), ballots_cast=cast, group_counts=counts
    )
    assert hidden_totals(ballot) == hidden
    for name, papers in zip(names, groups, strict=True):
        assert hidden_totals(ballot, name) == (papers < 5)


@pytest.mark.parametrize("method", [VotingMethod.DOTS, VotingMethod.AGREEMENT, VotingMethod.FIELD])
@pytest.mark.parametrize("papers", [4, 5])
def test_an_open_vote_of_few_is_hidden_from_everyone_outside(method: VotingMethod, papers: int) -> None:
    """E15: the room sees the numbers; in public four papers have none, five have."""
    ballot = replace(
        ballot_by(method, mode=VotingMode.OPEN),
        state=BallotState.REVEALED,
        ballots_cast=papers,
        totals=(CandidateTotal("a", 3),) if method is not VotingMethod.FIELD else (),
        counts=(ValueCount("a", 1, papers),),
    )
    assert not hidden_totals(ballot)
    outside = for_everyone(ballot)
    assert hidden_totals(outside) == (papers < 5)
    assert bool(outside.counts) == (papers == 5)
    assert for_everyone(outside) == outside


def test_nothing_of_the_counts_is_public_before_the_reveal() -> None:
    """B5"""
    ballot = counted(ballot_by(VotingMethod.AGREEMENT, groups=("x", "y")), [paper("x", a=5)])
    assert as_public(ballot) == ballot
    closed = as_public(replace(ballot, state=BallotState.CLOSED))
    assert (closed.totals, closed.counts, closed.group_counts, closed.ballots_cast) == ((), (), (), 0)


def test_deviation_is_that_of_all_papers() -> None:
    """E5: 1 and 4 deviate from 2.5 by 1.5, not by the estimate sqrt(4.5) of a sample."""
    (figures,) = outcome(counted(ballot_by(VotingMethod.SCALE, "a"), [paper(a=1), paper(a=4)]))[0].figures
    assert figures.deviation == sqrt(9 / 4)
