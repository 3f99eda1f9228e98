"""Rules A5 and A6 of app/SPEC.md: the plan of an evening that begins at 18:00 with 20 and 10 minutes."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from app.kit import Table, workshop_records
from workshopdesk.app.commands import CreateWorkshop, EditDetails, EnterPhase, ExtendTimer, PauseTimer, StartTimer
from workshopdesk.app.session import Session
from workshopdesk.app.timetable import Standing, Timetable, timetable
from workshopdesk.domain.workshop import Workshop
from workshopdesk.store.workshop_file import WorkshopFile

DAY = "2026-11-24"


def at(clock: str, day: str = DAY) -> str:
    return f"{day}T{clock}:00+01:00"


def evening(
    *commands: EnterPhase | StartTimer | ExtendTimer | PauseTimer, date: str = DAY, starts: str = "18:00"
) -> Table:
    table = Table()
    workshop = table.state.get(Workshop, "workshop")
    table.do(EditDetails((replace(workshop, date=date, starts=starts),)))
    for command in commands:
        table.do(command)
    return table


def plan(table: Table, clock: str, day: str = DAY) -> Timetable:
    return timetable(table.state, datetime.fromisoformat(at(clock, day)))


def test_before_the_first_phase_there_is_a_plan_and_no_drift() -> None:
    """A6"""
    found = plan(evening(), "17:30")
    assert [(line.starts, line.minutes, line.entered, line.standing) for line in found.phases] == [
        ("18:00", 20, "", Standing.NEXT),
        ("18:20", 10, "", Standing.NEXT),
    ]
    assert (found.drift, found.planned_end, found.expected_end) == (None, "18:30", "")


def test_a_late_beginning_is_drift() -> None:
    """A6"""
    found = plan(evening(EnterPhase("collect", at("18:06"))), "18:10")
    assert (found.drift, found.expected_end) == (6, "18:36")
    assert (found.phases[0].entered, found.phases[0].used) == ("18:06", 4)


def test_an_early_end_makes_the_workshop_early() -> None:
    """A6"""
    found = plan(evening(EnterPhase("collect", at("18:00")), EnterPhase("vote", at("18:15"))), "18:16")
    assert (found.drift, found.expected_end) == (-5, "18:25")
    assert [(line.used, line.standing) for line in found.phases] == [(15, Standing.DONE), (1, Standing.NOW)]


def test_a_phase_that_is_overdrawn_without_a_timer_drifts_on() -> None:
    """A6"""
    table = evening(EnterPhase("collect", at("18:00")))
    assert [plan(table, clock).drift for clock in ("18:19", "18:20", "18:27")] == [0, 0, 7]


def test_minutes_added_to_the_timer_are_drift_and_so_is_a_pause() -> None:
    """A6"""
    table = evening(EnterPhase("collect", at("18:00")), StartTimer(at("18:00")), ExtendTimer(at("18:05"), 5))
    assert plan(table, "18:10").drift == 5
    table.do(PauseTimer(at("18:10")))
    assert [plan(table, clock).drift for clock in ("18:10", "18:18")] == [5, 13]


def test_going_back_adds_to_the_time_a_phase_has_used() -> None:
    """A5, A6"""
    table = evening(
        EnterPhase("collect", at("18:00")), EnterPhase("vote", at("18:15")), EnterPhase("collect", at("18:20"))
    )
    found = plan(table, "18:24")
    assert [(line.entered, line.used, line.standing) for line in found.phases] == [
        ("18:00", 19, Standing.NOW),
        ("18:15", 5, Standing.NEXT),
    ]


def test_a_rehearsal_on_another_day_begins_when_it_begins_and_is_forgotten_on_the_day() -> None:
    """A6"""
    table = evening(EnterPhase("collect", at("20:00", "2026-11-23")), EnterPhase("vote", at("20:21", "2026-11-23")))
    assert plan(table, "20:22", "2026-11-23").drift == 1
    assert plan(table, "17:00").drift is None, "nobody has begun today"
    table.do(EnterPhase("collect", at("18:02")))
    found = plan(table, "18:03")
    assert (found.drift, found.phases[0].entered, found.phases[1].used) == (2, "18:02", 0)


def test_without_an_announced_time_the_first_phase_is_the_beginning() -> None:
    """A6"""
    table = evening(EnterPhase("collect", at("09:13")), date="", starts="")
    found = plan(table, "09:20")
    assert (found.drift, found.phases[1].starts) == (0, "09:33")


def test_the_times_survive_a_restart(tmp_path: Path) -> None:
    """A5: written to a real file, read by a new session."""
    path = tmp_path / "abend.workshop"
    with WorkshopFile.create(path, device="laptop") as file:
        session = Session(file)
        session.do(CreateWorkshop(workshop_records()))
        session.do(EnterPhase("collect", at("18:06")))
        session.do(EnterPhase("vote", at("18:30")))
    with WorkshopFile.open(path, device="laptop") as file:
        found = timetable(Session(file).state, datetime.fromisoformat(at("18:31")))
    assert [(line.entered, line.used) for line in found.phases] == [("18:06", 24), ("18:30", 1)]
