"""Rules G1 to G5 and G7 of app/SPEC.md, on a real file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.kit import BOARD, add, gather, workshop_records
from workshopdesk.app import queries
from workshopdesk.app.commands import (
    AddNote,
    BinNote,
    ColourNote,
    Command,
    CreateWorkshop,
    DraftBallot,
    EditDetails,
    EditNote,
    EnterPhase,
    ExtendTimer,
    MoveCluster,
    MoveNote,
    OpenBallot,
    ParkNote,
    PauseTimer,
    PutInCluster,
    ShuffleNotes,
    StartTimer,
    TitleCluster,
    TurnCards,
)
from workshopdesk.app.rights import NEEDED, Actor, check_right, rights_in_force
from workshopdesk.app.session import Session
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.agenda import usual_rights
from workshopdesk.domain.ballot import RuleSet, Subject
from workshopdesk.domain.note import Colour, Note
from workshopdesk.domain.workshop import Phase, PhaseKind, Right
from workshopdesk.store.workshop_file import WorkshopFile

ROOT = Path(__file__).parents[2]
SIX = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)


class Watch:
    """A clock that stands still until somebody turns it on."""

    def __init__(self) -> None:
        self.shows = SIX

    def now(self) -> datetime:
        return self.shows

    def pass_minutes(self, minutes: float) -> None:
        self.shows += timedelta(minutes=minutes)

    def told(self) -> str:
        return self.shows.isoformat()


class Evening:
    """Four cards, two of them in a group; "collect" of 20 minutes is in hand with the rights given."""

    def __init__(self, path: Path, rights: Iterable[Right], *, read_only: bool = False) -> None:
        self.watch = Watch()
        self.session = Session(WorkshopFile.create(path, device="test"), self.watch)
        self.do(CreateWorkshop(workshop_records()))
        for number in range(1, 5):
            self.do(add(f"n{number}", number, 300.0 * number))
        self.do(gather("c1", "n1", "n2", title="Wege"))
        phase = self.session.state.get(Phase, "collect")
        self.do(EditDetails((replace(phase, rights=tuple(rights), read_only_at_end=read_only),)))
        self.do(EnterPhase("collect", self.watch.told()))

    def do(self, command: Command, by: Actor = Actor.ROOM) -> bool:
        return bool(self.session.do(command, by))

    def refused(self, command: Command | None = None, by: Actor = Actor.ROOM) -> str:
        """The code of the refusal, or empty if the wish (without one: undo) was granted."""
        try:
            changed = self.session.do(command, by) if command else self.session.undo(by)
        except DomainError as error:
            return error.code
        assert changed, "nothing was wished for"
        return ""


WISHES: dict[Right, tuple[Command, ...]] = {
    Right.ADD: (AddNote("new", BOARD, 0, 0, "Mehr Bänke"),),
    Right.EDIT: (EditNote("n3", "Mehr Licht"), ColourNote("n3", Colour.BLUE), BinNote("n4")),
    Right.MOVE: (MoveNote("n3", 5, 5), ParkNote("n3"), MoveCluster("c1", 900, 900)),
    Right.CLUSTER: (gather("c2", "n3"), PutInCluster("n4", "c1", 0), TitleCluster("c1", "Plätze")),
}


@pytest.mark.parametrize("right", WISHES)
def test_without_its_right_a_wish_is_refused_and_with_it_it_is_granted(tmp_path: Path, right: Right) -> None:
    """G1"""
    without = Evening(tmp_path / "without.workshop", set(Right) - {right})
    before = list(without.session.state)
    assert {without.refused(command) for command in WISHES[right]} == {f"no-right-to-{right.value}"}
    assert list(without.session.state) == before
    granted = Evening(tmp_path / "granted.workshop", {right})
    assert {granted.refused(command) for command in WISHES[right]} == {""}


def test_pulling_a_card_out_of_a_group_needs_the_right_to_group(tmp_path: Path) -> None:
    """G1: moving alone is not enough."""
    evening = Evening(tmp_path / "a.workshop", {Right.MOVE, Right.EDIT})
    assert evening.refused(MoveNote("n1", 0, 0, leaves="c1")) == "no-right-to-cluster"
    assert evening.refused(BinNote("n1")) == "no-right-to-cluster"
    assert evening.refused(MoveNote("n3", 0, 0)) == ""


def test_before_the_first_phase_everything_is_allowed(tmp_path: Path) -> None:
    """G2"""
    session = Session(WorkshopFile.create(tmp_path / "a.workshop", device="test"))
    first, second = workshop_records()[2:]
    assert isinstance(first, Phase)
    session.do(CreateWorkshop((*workshop_records()[:2], replace(first, rights=()), second)))
    session.do(add("n1"))
    session.do(EnterPhase("collect", SIX.isoformat()))
    with pytest.raises(DomainError):
        session.do(add("n2"))


@pytest.mark.parametrize("right", WISHES)
def test_the_facilitator_may_always_act(tmp_path: Path, right: Right) -> None:
    """G3: from the laptop."""
    evening = Evening(tmp_path / "a.workshop", ())
    assert {evening.refused(command, Actor.FACILITATOR) for command in WISHES[right]} == {""}


def test_the_tools_of_the_bar_are_not_asked(tmp_path: Path) -> None:
    """G3"""
    evening = Evening(tmp_path / "a.workshop", ())
    assert evening.refused(ShuffleNotes(BOARD, 3)) == ""
    assert evening.refused(TurnCards(BOARD, True)) == ""
    assert evening.refused() == "", "nor is undoing what they did"


def test_undo_is_refused_in_a_phase_without_the_right(tmp_path: Path) -> None:
    """G4: and granted to the facilitator."""
    path = tmp_path / "a.workshop"
    session = Session(WorkshopFile.create(path, device="test"))
    workshop, board, first, second = workshop_records()
    assert isinstance(second, Phase)
    session.do(CreateWorkshop((workshop, board, first, replace(second, rights=usual_rights(PhaseKind.VOTE)))))
    session.do(add("n1"))
    session.do(EditNote("n1", "Mehr Licht"))
    session.do(EnterPhase("vote", SIX.isoformat()))
    with pytest.raises(DomainError) as caught:
        session.undo()
    assert caught.value.code == "no-right-to-edit"
    session.undo(Actor.FACILITATOR)
    with pytest.raises(DomainError) as caught:
        session.redo()
    assert caught.value.code == "no-right-to-edit"
    session.redo(Actor.FACILITATOR)
    assert session.state.get(Note, "n1").text == "Mehr Licht"


def test_without_the_right_to_vote_nobody_opens_a_ballot(tmp_path: Path) -> None:
    """G5"""
    evening = Evening(tmp_path / "a.workshop", set(Right) - {Right.VOTE})
    draft = DraftBallot("b1", "Was zuerst?", Subject.NOTES, RuleSet())
    assert evening.refused(draft) == ""
    assert {evening.refused(OpenBallot("b1"), actor) for actor in Actor} == {"no-right-to-vote"}
    evening.do(EnterPhase("vote", evening.watch.told()))
    assert evening.refused(OpenBallot("b1")) == ""


def test_writing_files_needs_the_right_to_export(tmp_path: Path) -> None:
    """G6"""
    evening = Evening(tmp_path / "a.workshop", set(Right) - {Right.EXPORT})
    with pytest.raises(DomainError) as caught:
        check_right(evening.session.state, Right.EXPORT, SIX)
    assert caught.value.code == "no-right-to-export"
    evening.do(EnterPhase("vote", evening.watch.told()))
    check_right(evening.session.state, Right.EXPORT, SIX)


def test_when_the_time_is_up_the_room_only_looks_until_there_are_more_minutes(tmp_path: Path) -> None:
    """G7"""
    evening = Evening(tmp_path / "a.workshop", Right, read_only=True)
    evening.do(StartTimer(evening.watch.told()))
    evening.watch.pass_minutes(19.9)
    assert evening.refused(MoveNote("n3", 1, 1)) == ""
    evening.watch.pass_minutes(0.2)
    assert {evening.refused(command) for wishes in WISHES.values() for command in wishes} == {"time-is-up"}
    assert rights_in_force(evening.session.state, evening.watch.now()) == {Right.VOTE, Right.EXPORT}
    assert evening.refused(MoveNote("n3", 2, 2), Actor.FACILITATOR) == ""
    assert evening.refused() == "time-is-up", "undo neither"
    evening.do(ExtendTimer(evening.watch.told(), 5))
    assert evening.refused(MoveNote("n3", 3, 3)) == ""
    evening.watch.pass_minutes(6)
    evening.do(PauseTimer(evening.watch.told()))
    assert evening.refused(MoveNote("n3", 4, 4)) == "time-is-up", "pausing brings nothing back"


def test_a_phase_that_is_not_read_only_goes_on_after_its_time(tmp_path: Path) -> None:
    """G7"""
    evening = Evening(tmp_path / "a.workshop", Right)
    evening.do(StartTimer(evening.watch.told()))
    evening.watch.pass_minutes(60)
    assert evening.refused(MoveNote("n3", 1, 1)) == ""


def test_rights_survive_a_restart(tmp_path: Path) -> None:
    """G1"""
    evening = Evening(tmp_path / "a.workshop", (Right.ADD,))
    evening.session._store.close()  # type: ignore[attr-defined]  # it is a file
    with WorkshopFile.open(tmp_path / "a.workshop", device="test") as file:
        session = Session(file)
        assert rights_in_force(session.state, SIX) == {Right.ADD}
        assert queries.progress(session.state).phase_id == "collect"


def test_the_table_of_rights_names_only_labels_that_exist() -> None:
    """G1: a wish that was renamed would lose its right silently."""
    handlers = (ROOT / "src/workshopdesk/app/handlers").glob("*.py")
    labels = {label for file in handlers for label in re.findall(r'return "([a-z-]+)"', file.read_text("utf-8"))}
    assert set(NEEDED) <= labels
