"""Rules A7 to A11 of app/SPEC.md: the phases of the agenda, before and while the workshop runs."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from app.kit import Table, workshop_records
from workshopdesk.app import queries
from workshopdesk.app.commands import CreateWorkshop, EditDetails, EnterPhase, StartTimer
from workshopdesk.app.commands_agenda import AddPhase, DuplicatePhase, MovePhase, RemovePhase, SkipPhase
from workshopdesk.app.session import Session
from workshopdesk.app.timetable import Standing, timetable
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Phase, PhaseKind, PhaseView, Right, Workshop
from workshopdesk.store.workshop_file import WorkshopFile

SIX = "2026-11-24T18:00:00+01:00"
TEN_PAST = "2026-11-24T18:10:00+01:00"
HALF_PAST = "2026-11-24T18:30:00+01:00"


def session_in(path: Path) -> Session:
    session = Session(WorkshopFile.create(path, device="test"))
    session.do(CreateWorkshop(workshop_records()))
    return session


def order(state: State) -> list[tuple[int, str]]:
    return [(phase.position, phase.id) for phase in queries.phases(state)]


def code(table: Table | Session, command: object) -> str:
    with pytest.raises(DomainError) as caught:
        table.do(command)  # type: ignore[arg-type]  # any wish
    return caught.value.code


def test_a_phase_is_added_behind_another_one_or_first_of_all() -> None:
    """A7: with the rights and the view of its kind, on the board of the phase before it."""
    table = Table(AddPhase("pause", PhaseKind.WELCOME, "Pause", 15, "collect"))
    assert order(table.state) == [(1, "collect"), (2, "pause"), (3, "vote")]
    pause = table.state.get(Phase, "pause")
    assert (pause.title, pause.minutes, pause.board_id) == ("Pause", 15, "board")
    assert (pause.rights, pause.view) == ((Right.EXPORT,), PhaseView.BOARD)
    table.do(AddPhase("again", PhaseKind.VOTE, "Noch einmal", 5))
    assert order(table.state)[0] == (1, "again")
    again = table.state.get(Phase, "again")
    assert (again.rights, again.view) == ((Right.VOTE, Right.EXPORT), PhaseView.VOTE)
    assert code(table, AddPhase("x", PhaseKind.VOTE, "", 5, "lunch")) == "phase-missing"


def test_every_kind_of_phase_has_usual_rights() -> None:
    """A7: no kind is forgotten."""
    table = Table()
    for kind in PhaseKind:
        table.do(AddPhase(kind.value + "-new", kind, "", 5))
        assert table.state.get(Phase, kind.value + "-new").rights


def test_a_copy_lies_right_behind_its_phase() -> None:
    """A7"""
    table = Table(SkipPhase("collect", True), DuplicatePhase("collect", "copy"))
    assert order(table.state) == [(1, "collect"), (2, "copy"), (3, "vote")]
    original, copy = table.state.get(Phase, "collect"), table.state.get(Phase, "copy")
    assert replace(copy, id="collect", position=1, skipped=True) == original


@pytest.mark.parametrize(("place", "expected"), [(1, "c a b"), (2, "a c b"), (3, "a b c"), (0, "c a b"), (9, "a b c")])
def test_a_phase_is_moved_to_a_place_and_the_others_keep_their_order(place: int, expected: str) -> None:
    """A7"""
    table = Table()
    for phase_id in "cba":
        table.do(AddPhase(phase_id, PhaseKind.DISCUSS, phase_id, 5))
    table.do(RemovePhase("collect"))
    table.do(RemovePhase("vote"))
    table.do(MovePhase("c", place))
    assert order(table.state) == list(enumerate(expected.split(), 1))


def test_moving_a_phase_to_its_own_place_changes_nothing() -> None:
    """A7"""
    assert not Table().do(MovePhase("vote", 2))


def test_reordering_and_undo_while_the_workshop_runs_lose_nothing(tmp_path: Path) -> None:
    """A7, A5: log and phase in hand stay whatever becomes of the order."""
    session = session_in(tmp_path / "a.workshop")
    session.do(EnterPhase("collect", SIX))
    session.do(MovePhase("vote", 1))
    assert order(session.state) == [(1, "vote"), (2, "collect")]
    assert queries.progress(session.state).phase_id == "collect"
    session.undo()
    assert order(session.state) == [(1, "collect"), (2, "vote")]
    assert [entry.phase_id for entry in queries.progress(session.state).entries] == ["collect"]


def test_a_phase_that_was_held_stays(tmp_path: Path) -> None:
    """A8: also when the undo of its adding would take it away."""
    session = session_in(tmp_path / "a.workshop")
    session.do(AddPhase("more", PhaseKind.DISCUSS, "Nachfragen", 10, "collect"))
    session.do(EnterPhase("more", SIX))
    session.do(EnterPhase("vote", TEN_PAST))
    assert code(session, RemovePhase("more")) == "phase-was-held"
    with pytest.raises(DomainError) as caught:
        session.undo()
    assert (caught.value.code, caught.value.details["title"]) == ("phase-was-held", "Nachfragen")
    assert order(session.state) == [(1, "collect"), (2, "more"), (3, "vote")]
    session.do(RemovePhase("collect"))


def test_the_last_phase_stays() -> None:
    """A9"""
    table = Table(RemovePhase("collect"))
    assert code(table, RemovePhase("vote")) == "phase-is-last"


def test_a_skipped_phase_is_taken_in_again_by_entering_it() -> None:
    """A10"""
    table = Table(SkipPhase("vote", True), EnterPhase("collect", SIX))
    assert code(table, SkipPhase("collect", True)) == "phase-in-hand"
    table.do(EnterPhase("vote", TEN_PAST))
    assert not table.state.get(Phase, "vote").skipped


def test_the_timer_does_not_enter_a_skipped_phase() -> None:
    """A4, A10"""
    table = Table(SkipPhase("collect", True), StartTimer(SIX))
    assert queries.progress(table.state).phase_id == "vote"


def test_a_skipped_phase_takes_no_time_of_the_plan() -> None:
    """A11"""
    table = Table(AddPhase("close", PhaseKind.CLOSE, "Abschluss", 5, "vote"))
    table.do(EditDetails((replace(table.state.get(Workshop, "workshop"), date="2026-11-24", starts="18:00"),)))
    before = timetable(table.state, datetime.fromisoformat(SIX))
    assert ([line.starts for line in before.phases], before.planned_end) == (["18:00", "18:20", "18:30"], "18:35")
    table.do(SkipPhase("vote", True))
    after = timetable(table.state, datetime.fromisoformat(SIX))
    assert ([line.starts for line in after.phases], after.planned_end) == (["18:00", "18:20", "18:20"], "18:25")
    assert [line.standing for line in after.phases] == [Standing.NEXT, Standing.SKIPPED, Standing.NEXT]


def test_what_was_passed_over_counts_as_skipped_and_a_repeated_phase_is_counted() -> None:
    """A11, A5"""
    table = Table(AddPhase("close", PhaseKind.CLOSE, "Abschluss", 5, "vote"))
    for phase_id, now in (("collect", SIX), ("close", TEN_PAST), ("collect", HALF_PAST)):
        table.do(EnterPhase(phase_id, now))
    lines = timetable(table.state, datetime.fromisoformat(HALF_PAST)).phases
    assert [(line.standing, line.times) for line in lines] == [
        (Standing.NOW, 2),
        (Standing.NEXT, 0),
        (Standing.NEXT, 1),
    ]
    table.do(EnterPhase("close", "2026-11-24T18:40:00+01:00"))
    lines = timetable(table.state, datetime.fromisoformat("2026-11-24T18:41:00+01:00")).phases
    assert [line.standing for line in lines] == [Standing.DONE, Standing.SKIPPED, Standing.NOW]
