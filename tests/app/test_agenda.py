"""Rules A1 to A5 of app/SPEC.md."""

from __future__ import annotations

import pytest

from app.kit import Table
from workshopdesk.app import queries
from workshopdesk.app.commands import EnterPhase, ExtendTimer, PauseTimer, StartTimer
from workshopdesk.app.handlers.agenda import seconds_left
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.workshop import Progress

NINE = "2026-11-21T09:00:00+01:00"
FIVE_PAST = "2026-11-21T09:05:00+01:00"
HALF_PAST = "2026-11-21T09:30:00+01:00"


@pytest.fixture
def table() -> Table:
    """The phase "collect" with its 20 minutes is in hand."""
    return Table(EnterPhase("collect", NINE))


def standing(table: Table) -> Progress:
    return queries.progress(table.state)


def test_any_phase_can_be_entered_at_any_time() -> None:
    """A1: forward and back; the timer then shows the phase's minutes."""
    table = Table(EnterPhase("vote", NINE))
    assert (standing(table).phase_id, standing(table).timer_left) == ("vote", 600)
    table.do(StartTimer(NINE))
    table.do(EnterPhase("collect", NINE))
    assert (standing(table).phase_id, standing(table).timer_left, standing(table).timer_ends) == ("collect", 1200, "")
    with pytest.raises(DomainError) as caught:
        table.do(EnterPhase("lunch", NINE))
    assert caught.value.code == "phase-missing"


def test_entering_the_phase_in_hand_does_nothing(table: Table) -> None:
    """A1"""
    table.do(StartTimer(NINE))
    before = standing(table)
    assert not table.do(EnterPhase("collect", NINE))
    assert standing(table) == before


def test_the_timer_runs_towards_a_moment(table: Table) -> None:
    """A2: nobody has to count, so it is right after a restart."""
    table.do(StartTimer(NINE))
    assert standing(table).timer_ends == "2026-11-21T09:20:00+01:00"
    assert seconds_left(standing(table), FIVE_PAST) == 900
    assert seconds_left(standing(table), "2026-11-21T08:05:00+00:00") == 900
    assert seconds_left(standing(table), HALF_PAST) == 0


def test_a_paused_timer_keeps_what_it_has_left(table: Table) -> None:
    """A2"""
    table.do(StartTimer(NINE))
    table.do(PauseTimer(FIVE_PAST))
    assert seconds_left(standing(table), HALF_PAST) == 900
    table.do(StartTimer(HALF_PAST))
    assert standing(table).timer_ends == "2026-11-21T09:45:00+01:00"


def test_starting_and_pausing_twice_change_nothing(table: Table) -> None:
    """A2"""
    assert not table.do(PauseTimer(NINE))
    table.do(StartTimer(NINE))
    assert not table.do(StartTimer(FIVE_PAST))


def test_minutes_are_added_to_a_running_timer(table: Table) -> None:
    """A3"""
    table.do(StartTimer(NINE))
    table.do(ExtendTimer(FIVE_PAST, 10))
    assert standing(table).timer_ends == "2026-11-21T09:30:00+01:00"


def test_minutes_are_added_to_a_paused_timer(table: Table) -> None:
    """A3"""
    table.do(ExtendTimer(NINE, 5))
    assert standing(table).timer_left == 1500
    table.do(ExtendTimer(NINE, -60))
    assert standing(table).timer_left == 0


def test_a_timer_that_ran_out_goes_on_from_now(table: Table) -> None:
    """A3"""
    table.do(StartTimer(NINE))
    table.do(ExtendTimer(HALF_PAST, 5))
    assert seconds_left(standing(table), HALF_PAST) == 300
    table.do(ExtendTimer(HALF_PAST, -20))
    assert seconds_left(standing(table), HALF_PAST) == 0


def test_the_timer_enters_the_first_phase() -> None:
    """A4"""
    table = Table()
    current = queries.current_phase(table.state)
    assert current is not None
    assert current.id == "collect"
    table.do(StartTimer(NINE))
    assert (standing(table).phase_id, seconds_left(standing(table), NINE)) == ("collect", 1200)


def test_every_entering_is_recorded_with_its_time(table: Table) -> None:
    """A5: going back adds an entry; entering the phase in hand adds none."""
    table.do(EnterPhase("vote", HALF_PAST))
    table.do(EnterPhase("vote", HALF_PAST))
    table.do(EnterPhase("collect", "2026-11-21T09:40:00+01:00"))
    assert [(entry.phase_id, entry.at[11:16]) for entry in standing(table).entries] == [
        ("collect", "09:00"),
        ("vote", "09:30"),
        ("collect", "09:40"),
    ]


def test_the_timer_records_the_first_entering_too() -> None:
    """A5"""
    table = Table(StartTimer(FIVE_PAST))
    assert [(entry.phase_id, entry.at) for entry in standing(table).entries] == [("collect", FIVE_PAST)]
