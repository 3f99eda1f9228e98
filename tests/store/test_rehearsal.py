"""Rules H1 to H5 of app/SPEC.md, on real files, with a program that is killed while it begins for real."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from store.kit import everything
from workshopdesk.app import queries
from workshopdesk.app.commands import (
    AddNote,
    AddStroke,
    BinNote,
    CloseBallot,
    DraftBallot,
    EditDetails,
    EditNote,
    EnterPhase,
    GatherNotes,
    LockNote,
    MoveNote,
    OpenBallot,
    SetPin,
    StartTimer,
)
from workshopdesk.app.commands_agenda import SkipPhase, StartRehearsal
from workshopdesk.app.demo import demo_records
from workshopdesk.app.desk import OpenWorkshop
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import Ballot, BallotPaper, Choice, RuleSet, Subject
from workshopdesk.domain.ink import InkPoint, pack_points
from workshopdesk.domain.locks import Locks, locks_of
from workshopdesk.domain.note import Cluster, Note
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State
from workshopdesk.domain.voting import count
from workshopdesk.domain.workshop import Phase, Progress, Workshop
from workshopdesk.store.autosave import autosave_folder, autosaves
from workshopdesk.store.ballot_file import ballots_path
from workshopdesk.store.check import check_workshop
from workshopdesk.store.shelf import FileShelf

SIX = "2026-11-24T18:00:00+01:00"
# What only the rehearsal says; the demo's own words are of a real idea pool (resources/demo).
MADE_UP = "Schwebebahn zum Mond"
CHANGED = "Die Karte sagt jetzt etwas anderes"
GROUP = "Unfug der Generalprobe"
QUESTION = "Welcher Unfug zuerst?"
WORDS = (MADE_UP, CHANGED, GROUP, QUESTION)


def opened(folder: Path) -> OpenWorkshop:
    """A prepared workshop with real cards on its board."""
    return FileShelf(folder, "test").create(folder / "abend.workshop", demo_records("de"))


def rehearse(workshop: OpenWorkshop) -> None:
    """Everything a rehearsal does: cards, changes, ink, groups, locks, phases, timer, bin and a ballot with papers."""
    session = workshop.session
    notes = queries.notes(session.state)
    board_id = notes[0].board_id
    session.do(StartRehearsal())
    first, second = queries.phases(session.state)[:2]
    session.do(EnterPhase(first.id, SIX))
    session.do(StartTimer(SIX))
    session.do(AddNote("made-up", board_id, 0, 0, MADE_UP))
    session.do(EditNote(notes[0].id, CHANGED))
    session.do(MoveNote(notes[1].id, 4000, 4000))
    session.do(BinNote(notes[2].id))
    session.do(GatherNotes("unfug", board_id, ("made-up", notes[3].id), 0, 0, GROUP))
    session.do(LockNote(notes[4].id, True))
    session.do(SetPin("kept"))
    session.do(SkipPhase(second.id, True))
    session.do(EditDetails((replace(queries.workshop_of(session.state), place="Rathaussaal"),)))
    session.do(DraftBallot("ballot", QUESTION, Subject.NOTES, RuleSet()))
    session.do(OpenBallot("ballot"))
    ballot = session.state.get(Ballot, "ballot")
    workshop.ballot_box.cast("ballot", BallotPaper((Choice(ballot.candidates[0].id, 2),)))
    workshop.ballot_box.cast("ballot", BallotPaper(()))
    workshop.save_copy()
    session.do(CloseBallot("ballot", count(ballot, workshop.ballot_box.papers("ballot"))))


def but_for_details(state: State) -> dict[tuple[type[Record], str], Record]:
    return {key: record for key, record in everything(state).items() if key[0] not in (Workshop, Locks)}


def bytes_below(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def found_in(folder: Path) -> list[str]:
    data = bytes_below(folder)
    return [word for word in WORDS if word.encode() in data]


def test_a_rehearsal_is_begun_once_before_anything_counts(tmp_path: Path) -> None:
    """H1"""
    workshop = opened(tmp_path)
    workshop.session.do(StartRehearsal())
    with pytest.raises(DomainError, match="rehearsal-runs"):
        workshop.session.do(StartRehearsal())
    workshop.close()
    again = FileShelf(tmp_path, "test").open(workshop.path)
    assert queries.workshop_of(again.session.state).rehearsal
    again.begin_for_real()
    again.session.do(EnterPhase(queries.phases(again.session.state)[0].id, SIX))
    with pytest.raises(DomainError, match="workshop-has-begun"):
        again.session.do(StartRehearsal())
    with pytest.raises(DomainError, match="no-rehearsal"):
        again.begin_for_real()
    again.close()


def test_beginning_for_real_takes_away_what_the_rehearsal_made(tmp_path: Path) -> None:
    """H2, H3: everything else is as it was, the details are as they are now."""
    workshop = opened(tmp_path)
    before = but_for_details(workshop.session.state)
    assert any(key[0] is Note for key in before)
    rehearse(workshop)
    heard: list[str] = []
    workshop.session.subscribe(lambda change_set: heard.append(change_set.label))
    workshop.begin_for_real()
    assert but_for_details(workshop.session.state) == before
    assert heard == ["begin-for-real"]
    event = queries.workshop_of(workshop.session.state)
    assert (event.rehearsal, event.place) == (False, "Rathaussaal")
    locks = locks_of(workshop.session.state)
    assert (locks.notes, locks.pin) == ((), "kept")
    assert not any(phase.skipped for phase in workshop.session.state.all(Phase))
    workshop.close()
    again = FileShelf(tmp_path, "test").open(workshop.path)
    assert but_for_details(again.session.state) == before
    again.close()
    assert check_workshop(workshop.path) == []


def test_ink_and_what_was_undone_go_too(tmp_path: Path) -> None:
    """H2: ink, and what was undone and done again."""
    workshop = opened(tmp_path)
    session = workshop.session
    note = queries.notes(session.state)[0]
    before = but_for_details(session.state)
    session.do(StartRehearsal())
    session.do(AddStroke("stroke", note.id, 2.0, pack_points([InkPoint(10, 10), InkPoint(60, 40)], pressure=False)))
    session.do(EditNote(note.id, CHANGED))
    session.undo()
    session.redo()
    workshop.begin_for_real()
    assert but_for_details(session.state) == before
    workshop.close()


def test_nothing_of_the_rehearsal_is_in_any_byte_of_its_files(tmp_path: Path) -> None:
    """H4, H5: workshop file, journal, ballot box and autosaves."""
    workshop = opened(tmp_path)
    rehearse(workshop)
    assert set(found_in(tmp_path)) == set(WORDS)
    assert len(autosaves(autosave_folder(workshop.path))) == 1
    assert workshop.ballot_box.count("ballot") == 2
    workshop.begin_for_real()
    assert workshop.ballot_box.count("ballot") == 0
    assert found_in(tmp_path) == []
    assert b'"ballot"' not in bytes_below(tmp_path)
    assert len(autosaves(autosave_folder(workshop.path))) == 1, "the copy made after it"
    workshop.close()
    assert found_in(tmp_path) == []
    assert ballots_path(workshop.path).exists(), "the box itself stays"


def test_undo_does_not_reach_back_behind_the_beginning(tmp_path: Path) -> None:
    """H4: neither at once nor after a restart; what is done from then on is undone as ever."""
    workshop = opened(tmp_path)
    workshop.session.do(EditNote(queries.notes(workshop.session.state)[0].id, "Vorbereitet"))
    rehearse(workshop)
    workshop.begin_for_real()
    assert workshop.session.undo() is None
    assert workshop.session.redo() is None
    workshop.session.do(AddNote("real", queries.boards(workshop.session.state)[0].id, 0, 0, "Mehr Bänke"))
    workshop.close()
    again = FileShelf(tmp_path, "test").open(workshop.path)
    assert again.session.undo()
    assert again.session.undo() is None
    assert queries.notes(again.session.state)[0].text == "Vorbereitet"
    again.close()


def test_the_numbers_of_cards_begin_where_they_were(tmp_path: Path) -> None:
    """H2, N1"""
    workshop = opened(tmp_path)
    highest = max(note.number for note in workshop.session.state.all(Note))
    rehearse(workshop)
    workshop.begin_for_real()
    workshop.session.do(AddNote("real", queries.boards(workshop.session.state)[0].id, 0, 0, "Mehr Bänke"))
    assert workshop.session.state.get(Note, "real").number == highest + 1
    assert workshop.session.state.count(Progress) == 0
    workshop.close()


KILLED = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, {tests!r})
from store.test_rehearsal import opened, rehearse
import workshopdesk.store.{module} as module
workshop = opened(Path({folder!r}))
rehearse(workshop)
whole = module.{name}
def die(*arguments, **options):
    if {after}:
        whole(*arguments, **options)
    os.kill(os.getpid(), signal.SIGKILL)
module.{name} = die
workshop.begin_for_real()
"""


@pytest.mark.parametrize(
    ("module", "name", "after", "begun"),
    [
        ("workshop_file", "WorkshopFile._journal", False, False),
        ("workshop_file", "WorkshopFile._put", True, False),
        ("workshop_file", "WorkshopFile.tidy", False, True),
        ("shelf", "forget_rehearsal", False, True),
        ("ballot_file", "BallotFile.discard", False, True),
    ],
)
def test_killed_meanwhile_it_is_all_or_nothing(
    tmp_path: Path, module: str, name: str, after: bool, begun: bool
) -> None:
    """H5: either still the rehearsal with all it made, or begun; opening it finishes the rest."""
    tests = str(Path(__file__).parents[1])
    script = KILLED.format(tests=tests, folder=str(tmp_path), module=module, name=name, after=after)
    done = subprocess.run([sys.executable, "-c", script], env=os.environ, capture_output=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    workshop = FileShelf(tmp_path, "test").open(tmp_path / "abend.workshop")
    state = workshop.session.state
    assert queries.workshop_of(state).rehearsal is not begun
    assert (state.find(Cluster, "unfug") is None) is begun
    assert (state.find(Note, "made-up") is None) is begun
    if not begun:
        assert workshop.ballot_box.count("ballot") == 2
        workshop.begin_for_real()
    assert workshop.ballot_box.count("ballot") == 0
    workshop.close()
    assert found_in(tmp_path) == []
    assert check_workshop(workshop.path) == []
