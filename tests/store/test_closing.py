"""Rules D1 to D6 of app/SPEC.md, on real files, with a program that is killed while it closes a workshop."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from workshopdesk.app import queries
from workshopdesk.app.commands import (
    AddNote,
    AddStroke,
    BinNote,
    CloseBallot,
    DraftBallot,
    EditNote,
    GatherNotes,
    OpenBallot,
    RevealBallot,
)
from workshopdesk.app.commands_agenda import StartRehearsal
from workshopdesk.app.commands_privacy import ReopenWorkshop
from workshopdesk.app.demo import demo_records
from workshopdesk.app.desk import OpenWorkshop
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import Ballot, BallotPaper, Choice, RuleSet, Subject
from workshopdesk.domain.ink import InkPoint, Stroke, pack_points
from workshopdesk.domain.note import Cluster, Note
from workshopdesk.domain.voting import count
from workshopdesk.store.ballot_file import BallotFile
from workshopdesk.store.check import check_workshop
from workshopdesk.store.shelf import FileShelf

TODAY = "2026-11-24"
BINNED = "Schwebebahn zum Mond"
REWORDED = "Herr Mustermann soll das bezahlen"
KEPT = "Die Bänke am Bahnhof erneuern"
WORDS = (BINNED, REWORDED)


def held(folder: Path) -> OpenWorkshop:
    """A workshop with a binned card with ink in a group, a reworded card, copies beside it and a revealed ballot."""
    workshop = FileShelf(folder, "test").create(folder / "abend.workshop", demo_records("de"))
    session = workshop.session
    board_id = queries.notes(session.state)[0].board_id
    session.do(AddNote("binned", board_id, 4000, 0, BINNED))
    session.do(AddStroke("stroke", "binned", 3.0, pack_points((InkPoint(1, 1), InkPoint(9, 9)), pressure=False)))
    session.do(AddNote("kept", board_id, 4400, 0, REWORDED))
    workshop.save_copy()
    session.do(EditNote("kept", KEPT))
    session.do(GatherNotes("group", board_id, ("kept",), 4400, 0, "Bahnhof"))
    session.do(BinNote("binned"))
    session.do(DraftBallot("ballot", "Was zuerst?", Subject.NOTES, RuleSet()))
    session.do(OpenBallot("ballot"))
    ballot = session.state.get(Ballot, "ballot")
    for _ in range(6):
        workshop.ballot_box.cast("ballot", BallotPaper((Choice(ballot.candidates[0].id, 2),)))
    session.do(CloseBallot("ballot", count(ballot, workshop.ballot_box.papers("ballot"))))
    session.do(RevealBallot("ballot"))
    workshop.card_key()
    workshop.save_copy()
    return workshop


def found_in(folder: Path) -> list[str]:
    data = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    return [word for word in WORDS if word.encode() in data]


def test_closing_keeps_what_lies_on_the_boards_and_erases_the_rest(tmp_path: Path) -> None:
    """D1, D2, D3"""
    workshop = held(tmp_path)
    (tmp_path / "abend.workshop.before-m0002_the_whole_method").write_bytes(BINNED.encode())
    before = workshop.session.state.snapshot()
    assert found_in(tmp_path) == list(WORDS)
    planned = workshop.to_be_erased()
    erased = workshop.finish(TODAY)
    state = workshop.session.state
    assert erased == planned
    assert (erased.binned_cards, erased.papers) == (2, 6), "one card was in the bin of the demo"
    assert len(erased.copies) == 3
    assert "abend.workshop.before-m0002_the_whole_method" in erased.copies
    assert (queries.workshop_of(state).finished, queries.workshop_of(state).finished_on) == (True, TODAY)
    assert state.find(Note, "binned") is None
    assert state.find(Stroke, "stroke") is None
    assert state.get(Note, "kept") == before.get(Note, "kept")
    assert state.get(Ballot, "ballot") == before.get(Ballot, "ballot"), "the result stays"
    assert state.get(Cluster, "group").members == ("kept",)
    assert workshop.session.undo_label == ""
    workshop.close()
    assert found_in(tmp_path) == []
    assert not list(tmp_path.rglob("*.key"))
    with BallotFile(workshop.path) as box:
        assert box.papers("ballot") == []
    assert check_workshop(workshop.path) == []
    again = FileShelf(tmp_path, "test").open(workshop.path)
    assert set(again.session.state) == set(state)
    again.close()


@pytest.mark.parametrize("leave", ["rehearsal", "open", "closed"])
def test_what_is_still_going_on_is_brought_to_its_end_first(tmp_path: Path, leave: str) -> None:
    """D1"""
    workshop = FileShelf(tmp_path, "test").create(tmp_path / "abend.workshop", demo_records("de"))
    session = workshop.session
    if leave == "rehearsal":
        session.do(StartRehearsal())
    else:
        session.do(DraftBallot("ballot", "Was zuerst?", Subject.NOTES, RuleSet()))
        session.do(OpenBallot("ballot"))
    if leave == "closed":
        session.do(CloseBallot("ballot", count(session.state.get(Ballot, "ballot"), [])))
    before = session.state.snapshot()
    with pytest.raises(DomainError, match="rehearsal-runs" if leave == "rehearsal" else "ballot-undecided"):
        workshop.finish(TODAY)
    assert set(session.state) == set(before)
    workshop.close()


def test_a_finished_workshop_is_read_only_until_it_is_opened_again(tmp_path: Path) -> None:
    """D4, D5"""
    workshop = held(tmp_path)
    with pytest.raises(DomainError, match="workshop-not-finished"):
        workshop.session.do(ReopenWorkshop())
    workshop.finish(TODAY)
    for wish in (EditNote("kept", "anders"), BinNote("kept"), DraftBallot("b", "?", Subject.NOTES, RuleSet())):
        with pytest.raises(DomainError, match="workshop-finished"):
            workshop.session.do(wish)
    with pytest.raises(DomainError, match="workshop-finished"):
        workshop.finish(TODAY)
    workshop.session.do(ReopenWorkshop())
    workshop.session.do(EditNote("kept", "anders"))
    assert workshop.session.undo()
    assert workshop.session.state.get(Note, "kept").text == KEPT
    workshop.finish(TODAY)
    workshop.close()
    assert check_workshop(workshop.path) == []


KILLED = """
import os, signal, sys
from pathlib import Path
from workshopdesk.store import closing_traces, workshop_file
from workshopdesk.store.shelf import FileShelf

folder, where = Path(sys.argv[1]), sys.argv[2]
def die(*_args, **_values):
    os.kill(os.getpid(), signal.SIGKILL)
if where == "before-commit":
    workshop_file.WorkshopFile._journal = die
elif where == "before-tidying":
    workshop_file.WorkshopFile.tidy = die
else:
    closing_traces.erase_traces = die
FileShelf(folder, "test").open(folder / "abend.workshop").finish("2026-11-24")
"""


@pytest.mark.parametrize(
    ("where", "finished"), [("before-commit", False), ("before-tidying", True), ("before-traces", True)]
)
def test_killed_while_closing_it_goes_on_or_is_closed_wholly(tmp_path: Path, where: str, finished: bool) -> None:
    """D6"""
    held(tmp_path).close()
    run = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path), where], env=os.environ, check=False, timeout=60)
    assert run.returncode == -signal.SIGKILL
    workshop = FileShelf(tmp_path, "test").open(tmp_path / "abend.workshop")
    assert queries.is_finished(workshop.session.state) == finished
    if not finished:
        workshop.finish(TODAY)
    workshop.close()
    assert found_in(tmp_path) == []
    with BallotFile(workshop.path) as box:
        assert box.ballot_ids() == set()
