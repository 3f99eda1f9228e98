"""Rules OF22, OF24 and OF26 of app/SPEC.md: gaps, moves of the status under any sequence of wishes, two rankings."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workshopdesk.base.errors import DomainError
from workshopdesk.domain.development import CostClass, Priority
from workshopdesk.domain.office.measure import CARRIED_OUT, IMPLEMENTATION, Actor, Measure, MeasureStatus, gaps
from workshopdesk.domain.office.measure_ranking import SourceVote, rank_measures, ranks
from workshopdesk.domain.office.measure_status import (
    DecisionResult,
    MeasureDecision,
    StatusEntry,
    check_move,
    in_force,
    moves,
    status_after,
    status_at,
)
from workshopdesk.domain.office.measure_work import Rating

POSITIVE = (DecisionResult.AGREED, DecisionResult.CHANGED)
LED = Measure(title="Bänke am Bocksbach", actors=(Actor("Bauamt"),))
WISHES = st.lists(st.one_of(st.sampled_from(MeasureStatus), st.sampled_from(DecisionResult)), max_size=12)


@settings(max_examples=150, deadline=None)
@given(WISHES)
def test_no_way_leads_to_what_is_decided_but_a_decision(wishes: list[MeasureStatus | DecisionResult]) -> None:
    """OF24: whatever is wished in whatever order; what is offered is allowed, everything else is refused."""
    measure, log = LED, list[MeasureDecision]()
    for wish in wishes:
        if isinstance(wish, DecisionResult):
            log.append(MeasureDecision(number=len(log) + 1, result=wish))
            measure = replace(measure, status=status_after(measure.status, wish))
            assert measure.status is not MeasureStatus.DECIDED or in_force(log)
        elif wish in moves(measure.status, log):
            check_move(measure, wish, "weil es anders besser geht", log)
            measure = replace(measure, status=wish)
        else:
            with pytest.raises(DomainError):
                check_move(measure, wish, "weil es anders besser geht", log)
        if measure.status in CARRIED_OUT:
            assert [one.result for one in log if one.result in POSITIVE]
        settled = [one.result for one in log if one.result in (*POSITIVE, DecisionResult.REJECTED)]
        if settled and settled[-1] is DecisionResult.REJECTED:
            assert measure.status not in CARRIED_OUT


def test_a_decision_moves_what_it_is_about_and_nothing_back() -> None:
    """OF24: in words of every result."""
    running, submitted = MeasureStatus.RUNNING, MeasureStatus.SUBMITTED
    assert status_after(submitted, DecisionResult.CHANGED) is MeasureStatus.DECIDED
    assert status_after(running, DecisionResult.AGREED) is running
    assert status_after(running, DecisionResult.REJECTED) is MeasureStatus.REJECTED
    assert status_after(submitted, DecisionResult.POSTPONED) is MeasureStatus.POSTPONED
    assert status_after(submitted, DecisionResult.WITHDRAWN) is MeasureStatus.PROPOSED
    assert {status_after(status, DecisionResult.NOTED) for status in MeasureStatus} == set(MeasureStatus)


@pytest.mark.parametrize(
    ("measure", "to", "reason", "log", "code"),
    [
        (LED, MeasureStatus.DECIDED, "", (), "measure-not-decided"),
        (LED, MeasureStatus.RUNNING, "", (), "measure-not-decided"),
        (LED, MeasureStatus.POSTPONED, " ", (), "measure-needs-reason"),
        (replace(LED, status=MeasureStatus.REJECTED), MeasureStatus.SUBMITTED, "", (), "measure-move-impossible"),
        (
            Measure(status=MeasureStatus.DECIDED),
            MeasureStatus.PLANNED,
            "",
            (MeasureDecision(),),
            "measure-without-responsible",
        ),
    ],
)
def test_a_refused_move_says_why(
    measure: Measure, to: MeasureStatus, reason: str, log: tuple[MeasureDecision, ...], code: str
) -> None:
    """OF24"""
    with pytest.raises(DomainError) as refused:
        check_move(measure, to, reason, log)
    assert refused.value.code == code


def test_the_status_of_a_day() -> None:
    """OF24: what held at its end; nothing before there was the measure."""
    history = [
        StatusEntry(1, MeasureStatus.PROPOSED, "2026-03-01"),
        StatusEntry(1, MeasureStatus.DECIDED, "2026-05-04"),
        StatusEntry(1, MeasureStatus.PLANNED, "2026-05-04"),
    ]
    assert status_at(history, "2026-02-28") is None
    assert status_at(history, "2026-05-03") == history[0]
    assert status_at(history, "2026-05-04") == history[2]


def test_gaps_are_listed_and_more_is_asked_of_what_is_decided() -> None:
    """OF22: "unknown" and blanks say nothing; who implements it is asked for once it is decided."""
    empty = Measure(title="  ")
    assert gaps(empty)[0] == "title"
    assert not set(gaps(empty)) & set(IMPLEMENTATION)
    told = replace(LED, field="Grün", priority=Priority.HIGH, goal="Rast für Ältere")
    assert not set(gaps(told)) & {"title", "field", "priority", "goal"}
    decided = replace(told, status=MeasureStatus.DECIDED, cost_class=CostClass.LOW)
    assert set(gaps(decided)) & set(IMPLEMENTATION) == set(IMPLEMENTATION) - {"responsible", "cost_class"}


def test_two_rankings_stand_side_by_side_with_their_difference() -> None:
    """OF26: dots by those that were possible where a source stood, each ballot once; the latest rating of each unit."""
    votes = [
        SourceVote(1, 10, "", 30, 120, 0.25),
        SourceVote(1, 10, "", 18, 120, 0.15),  # another source of it in the same ballot
        SourceVote(1, 11, "", 2, 80, 0.025),
        SourceVote(2, 11, "", 20, 80, 0.25),
        SourceVote(3, 11, "", 20, 80, 0.25),
    ]
    ratings = [
        Rating(1, "Bauamt", 5, "", "2026-01-01"),
        Rating(2, "Bauamt", 5, "", "2026-01-02"),
        Rating(1, "Bauamt", 3, "teurer als gedacht", "2026-02-01"),
        Rating(1, "Kämmerei", 2, "", "2026-02-02"),
    ]
    lines = rank_measures((1, 2, 3, 4), "dots", votes, ratings)
    assert [(line.measure, line.citizens_rank, line.administration_rank, line.difference) for line in lines] == [
        (2, 1, 1, 0),
        (1, 1, 2, -1),
        (3, 1, None, None),
        (4, None, None, None),
    ]
    by_number = {line.measure: line for line in lines}
    assert (by_number[1].citizens, by_number[1].points, by_number[1].ballots) == (50 / 200, 50, 2)
    assert (by_number[1].administration, by_number[1].raters) == (2.5, 2)
    assert by_number[4].citizens is None
    (other, *_) = rank_measures((1,), "agreement", votes[:2], [])
    assert other.citizens == pytest.approx(0.2)


@given(st.dictionaries(st.integers(1, 30), st.sampled_from((0.0, 0.25, 0.5, 1.0))))
@settings(max_examples=50, deadline=None)
def test_a_rank_is_one_more_than_the_number_of_better_ones(figures: dict[int, float]) -> None:
    """OF26"""
    for number, rank in ranks(figures).items():
        assert rank == 1 + sum(figure > figures[number] for figure in figures.values())
