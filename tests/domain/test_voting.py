"""The arithmetic of dot votes; rules B1, B4 and B6 of app/SPEC.md. Formulas: design/FACILITATION.md §2."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import Ballot, BallotPaper, Candidate, CandidateTotal, Choice, RuleSet
from workshopdesk.domain.voting import ADVICE_CAP, check_choices, check_rules, count, dot_advice, ranking


def ballot_of(*names: str, dots: int = 3, cap: int = 2) -> Ballot:
    candidates = tuple(Candidate(name, number, name.title()) for number, name in enumerate(names, 1))
    rules = RuleSet(dots_per_person=dots, dots_per_candidate=cap)
    return Ballot(id="v", candidates=candidates, rules=rules)


def with_totals(**dots: int) -> Ballot:
    ballot = ballot_of(*dots)
    return Ballot(
        id="v",
        candidates=ballot.candidates,
        totals=tuple(CandidateTotal(name, number) for name, number in dots.items()),
    )


@pytest.mark.parametrize(
    ("candidates", "people", "half", "half_plus_one", "gauss"),
    [
        (12, 20, 6, 7, 4),  # 12·11 / 40 = 3.3
        (20, 25, 10, 11, 8),  # 20·19 / 50 = 7.6
        (40, 100, 10, 21, 8),  # the half is capped at 10
        (7, 10, 3, 4, 3),  # 7·6 / 20 = 2.1
        (5, 10, 2, 3, 1),  # 5·4 / 20 = 1 exactly
        (1, 30, 1, 1, 1),
        (0, 30, 1, 1, 1),
    ],
)
def test_advice_by_three_rules_of_thumb(
    candidates: int, people: int, half: int, half_plus_one: int, gauss: int
) -> None:
    advice = dot_advice(candidates, people)
    assert (advice.half, advice.half_plus_one, advice.gauss) == (half, half_plus_one, gauss)


def test_gauss_needs_people() -> None:
    assert dot_advice(12, 0).gauss is None


@given(st.integers(0, 500), st.integers(0, 500))
def test_advice_can_always_be_followed(candidates: int, people: int) -> None:
    advice = dot_advice(candidates, people)
    assert 1 <= advice.half <= ADVICE_CAP
    assert advice.half_plus_one >= 1
    if advice.gauss is not None:
        assert advice.gauss * 2 * people >= candidates * (candidates - 1)


@given(st.integers(-5, 20), st.integers(-5, 20))
def test_rules_that_nobody_can_follow_are_refused(dots: int, cap: int) -> None:
    """B1"""
    rules = RuleSet(dots_per_person=dots, dots_per_candidate=cap)
    if dots >= cap >= 1:
        check_rules(rules)
    else:
        with pytest.raises(DomainError, match="rules-impossible"):
            check_rules(rules)


@pytest.mark.parametrize(
    ("choices", "code"),
    [
        ([Choice("d", 1)], "choice-unknown"),
        ([Choice("a", -1)], "choice-over-negative"),
        ([Choice("a", 1), Choice("a", 1)], "choice-twice"),
        ([Choice("a", 3)], "choice-over-cap"),
        ([Choice("a", 2), Choice("b", 2)], "choice-over-budget"),
    ],
)
def test_papers_against_the_rules_are_refused(choices: list[Choice], code: str) -> None:
    """B4"""
    with pytest.raises(DomainError) as caught:
        check_choices(ballot_of("a", "b", "c"), choices)
    assert caught.value.code == code


@pytest.mark.parametrize("choices", [[], [Choice("a", 0)], [Choice("a", 0), Choice("b", 0)]])
def test_a_paper_without_dots_is_a_blank_vote(choices: list[Choice]) -> None:
    """B4"""
    assert check_choices(ballot_of("a", "b"), choices) == ()


papers = st.lists(
    st.dictionaries(st.sampled_from("abcd"), st.integers(0, 3)).map(
        lambda dots: tuple(Choice(name, number) for name, number in dots.items())
    )
)


@given(papers)
def test_a_paper_that_passes_keeps_the_rules(cast: list[tuple[Choice, ...]]) -> None:
    """B4"""
    ballot = ballot_of("a", "b", "c")
    for paper in cast:
        try:
            kept = check_choices(ballot, paper)
        except DomainError:
            continue
        assert sum(choice.dots for choice in kept) <= 3
        assert all(1 <= choice.dots <= 2 and choice.candidate_id in "abc" for choice in kept)


@given(papers)
def test_counting_loses_no_dot(cast: list[tuple[Choice, ...]]) -> None:
    """B5: totals in the candidates' order, every paper counted, blank or not."""
    tally = count(ballot_of("a", "b", "c", "d"), [BallotPaper(paper) for paper in cast])
    assert [total.candidate_id for total in tally.totals] == ["a", "b", "c", "d"]
    assert sum(total.dots for total in tally.totals) == sum(choice.dots for paper in cast for choice in paper)
    assert (tally.ballots_cast, tally.ballots_blank) == (len(cast), sum(not paper for paper in cast))


def test_ties_share_a_rank_and_the_next_rank_is_skipped() -> None:
    """B6"""
    lines = ranking(with_totals(a=4, b=0, c=7, d=4, e=1, f=0))
    assert [(line.rank, line.candidate.id, line.dots, line.tied) for line in lines] == [
        (1, "c", 7, False),
        (2, "a", 4, True),
        (2, "d", 4, True),
        (4, "e", 1, False),
        (0, "b", 0, False),
        (0, "f", 0, False),
    ]


@given(st.dictionaries(st.text("abcdefgh", min_size=1, max_size=3), st.integers(0, 5), max_size=20))
def test_a_ranking_lists_everybody_in_order(dots: dict[str, int]) -> None:
    """B6"""
    lines = ranking(with_totals(**dots))
    assert {line.candidate.id: line.dots for line in lines} == dots
    for line in lines:
        better = sum(other.dots > line.dots for other in lines)
        assert line.rank == (better + 1 if line.dots else 0)
        assert line.tied == (line.dots > 0 and sum(other.dots == line.dots for other in lines) > 1)
    assert [line.dots for line in lines] == sorted(dots.values(), reverse=True)
