"""Rules OF9 and OF10 of app/SPEC.md: how votes become comparable, worked out by hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from workshopdesk.domain.ballot import (
    Ballot,
    BallotPaper,
    BallotState,
    Candidate,
    Choice,
    Criterion,
    PaperCount,
    RuleSet,
    Subject,
    VotingMethod,
)
from workshopdesk.domain.disclosure import published
from workshopdesk.domain.office.support import Audience, SupportLine, audience_of, repeated_ballots, result_of
from workshopdesk.domain.paper_counts import check_paper_count, with_paper
from workshopdesk.domain.voting import count
from workshopdesk.domain.workshop import WorkshopKind

BENCHES, TREES = Candidate("b", 1, "Bänke am Fluss"), Candidate("t", 2, "Mehr Bäume")
CITIZENS, EXPERTS = WorkshopKind.CITIZENS, WorkshopKind.EXPERTS


def paper(group: str = "", **marks: int) -> BallotPaper:
    return BallotPaper(tuple(Choice(name, value) for name, value in marks.items()), group)


def held(rules: RuleSet, papers: Iterable[BallotPaper], on_paper: tuple[PaperCount, ...] = ()) -> Ballot:
    """The ballot as it leaves its workshop."""
    ballot = Ballot(id="v", subject=Subject.NOTES, rules=rules, state=BallotState.REVEALED, candidates=(BENCHES, TREES))
    tally = with_paper(ballot, count(ballot, papers), on_paper)
    return published(
        replace(
            ballot,
            totals=tally.totals,
            counts=tally.counts,
            group_counts=tally.group_counts,
            ballots_cast=tally.ballots_cast,
            ballots_blank=tally.ballots_blank,
        )
    )


def lines(ballot: Ballot, kind: WorkshopKind = CITIZENS, *, papers_known: bool = True) -> dict[str, SupportLine]:
    result = result_of(ballot, kind, papers_known=papers_known)
    assert result is not None
    return {f"{line.group}{line.subject_key}": line for line in result.lines}


def test_dots_are_divided_by_the_ballots_and_by_the_dots_in_hand() -> None:
    """OF9: ten people with three dots each; a blank ballot counts as one that could have spoken."""
    ballot = held(RuleSet(), [*[paper(b=2, t=1)] * 6, *[paper(t=1)] * 3, paper()])
    found = lines(ballot)
    assert (found["b"].points, found["b"].share_of_points, found["b"].share_of_ballots) == (12, 12 / 30, 6 / 10)
    assert (found["t"].points, found["t"].share_of_points, found["t"].share_of_ballots) == (9, 9 / 30, 9 / 10)
    twice = lines(held(RuleSet(dots_per_person=6, dots_per_candidate=4), [paper(b=4, t=2)] * 6 + [paper()] * 4))
    assert twice["b"].share_of_points == found["b"].share_of_points


def test_negative_dots_are_subtracted_and_only_papers_with_a_dot_for_it_speak_for_it() -> None:
    """OF9"""
    rules = RuleSet(dots_per_person=2, dots_per_candidate=2, negative_dots_per_person=1)
    found = lines(held(rules, [*[paper(b=2, t=-1)] * 4, paper(b=-1, t=2), paper(b=-1)]))
    assert (found["b"].points, found["b"].share_of_points, found["b"].share_of_ballots) == (6, 6 / 12, 4 / 6)
    assert (found["t"].points, found["t"].share_of_points, found["t"].share_of_ballots) == (-2, -2 / 12, 1 / 6)


@pytest.mark.parametrize(
    ("rules", "papers", "points", "ballots"),
    [
        (RuleSet(method=VotingMethod.AGREEMENT), [paper(b=5, t=1)] * 3 + [paper(b=2, t=1)] * 3, 0.625, 0.5),
        (RuleSet(method=VotingMethod.RESISTANCE), [paper(b=2, t=10)] * 4 + [paper(b=6, t=0)] * 4, 0.6, None),
        (RuleSet(method=VotingMethod.SCALE, steps=3), [paper(b=3, t=1)] * 5 + [paper(b=2, t=1)] * 5, 0.75, None),
    ],
)
def test_other_methods_lie_between_their_lowest_and_highest_value(
    rules: RuleSet, papers: list[BallotPaper], points: float, ballots: float | None
) -> None:
    """OF9: a share from 0 to 1 whatever the number of steps; resistance turned round."""
    found = lines(held(rules, papers))["b"]
    assert (found.share_of_points, found.share_of_ballots) == (pytest.approx(points), ballots)


def test_criteria_keep_their_weights() -> None:
    """OF9: 5 by a criterion that counts three times and 1 by one that counts once."""
    rules = RuleSet(method=VotingMethod.CRITERIA, criteria=(Criterion("n", "Nutzen", 3), Criterion("k", "Kosten", 1)))
    one = BallotPaper((Choice("b", 5, "n"), Choice("b", 1, "k")))
    assert lines(held(rules, [one] * 6))["b"].share_of_points == pytest.approx(0.75)


def test_of_dots_counted_on_paper_no_share_of_ballots_is_told() -> None:
    """OF9: how many papers spoke for something is not known there."""
    rules = RuleSet()
    drafted = Ballot(id="v", rules=rules, candidates=(BENCHES, TREES))
    counted = check_paper_count(drafted, PaperCount(id="p", ballots=10, totals=held(rules, [paper(b=2)] * 6).totals))
    found = lines(held(rules, [paper(b=1, t=1)] * 10, (counted,)), papers_known=False)
    assert (found["b"].points, found["b"].share_of_points) == (22, 22 / 60)
    assert (found["b"].ballots, found["b"].share_of_ballots) == (None, None)


def test_groups_of_a_ballot_and_their_audiences_stay_apart() -> None:
    """OF9: no line is the sum of two groups, and the group's name says whether its people are experts."""
    rules = RuleSet(groups=("Bürgerschaft", "Fachleute"))
    found = lines(held(rules, [*[paper("Bürgerschaft", b=2)] * 20, *[paper("Fachleute", t=1)] * 5]))
    assert {name: (line.audience, line.share_of_ballots) for name, line in found.items()} == {
        "Bürgerschaftb": (Audience.CITIZENS, 1.0),
        "Bürgerschaftt": (Audience.CITIZENS, 0.0),
        "Fachleuteb": (Audience.EXPERTS, 0.0),
        "Fachleutet": (Audience.EXPERTS, 1.0),
    }
    assert lines(held(RuleSet(), [paper(b=1)] * 9), EXPERTS)["b"].audience is Audience.EXPERTS


@pytest.mark.parametrize(
    ("group", "audience"),
    [
        ("Expertinnen und Experten", Audience.EXPERTS),
        ("Stadtverwaltung", Audience.EXPERTS),
        ("Administration", Audience.EXPERTS),
        ("Jugendliche", Audience.CITIZENS),
        ("Citizens", Audience.CITIZENS),
    ],
)
def test_the_name_of_a_group_tells_its_audience(group: str, audience: Audience) -> None:
    """OF9"""
    assert audience_of(CITIZENS, group) is audience


def test_what_stays_hidden_in_the_workshop_stays_hidden() -> None:
    """OF10: a secret vote of four papers, a small group whose rest would tell it, a vote that is not revealed."""
    secret = RuleSet(mode="booth")  # type: ignore[arg-type]
    four = held(secret, [paper(b=1)] * 4)
    assert result_of(four, CITIZENS, papers_known=True) is None
    grouped = RuleSet(groups=("Bürgerschaft", "Fachleute"))
    small = held(grouped, [*[paper("Bürgerschaft", b=1)] * 20, *[paper("Fachleute", t=1)] * 2])
    assert result_of(small, CITIZENS, papers_known=True) is None
    closed = replace(held(RuleSet(), [paper(b=1)] * 9), state=BallotState.CLOSED)
    assert result_of(closed, CITIZENS, papers_known=True) is None


def test_a_round_that_was_repeated_gives_way_only_when_the_next_is_revealed() -> None:
    """OF10"""
    first, second = Ballot(id="1"), Ballot(id="2", repeats="1", state=BallotState.OPEN)
    assert repeated_ballots([first, second]) == set()
    assert repeated_ballots([first, replace(second, state=BallotState.REVEALED)]) == {"1"}
