"""Rules D7 and D8 of app/SPEC.md, on the bytes of real files, with a program that is killed meanwhile."""

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
    CloseBallot,
    DraftBallot,
    EditNote,
    GatherNotes,
    MoveNote,
    OpenBallot,
    RevealBallot,
    TitleCluster,
)
from workshopdesk.app.commands_boards import AddCopies
from workshopdesk.app.copying import copies
from workshopdesk.app.demo import demo_records
from workshopdesk.app.desk import OpenWorkshop
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import Ballot, RuleSet, Subject
from workshopdesk.domain.ink import InkPoint, Stroke, pack_points
from workshopdesk.domain.note import Note
from workshopdesk.domain.voting import count
from workshopdesk.store.check import check_workshop
from workshopdesk.store.shelf import FileShelf

FIRST = "Frau Beispiel aus der Kölnstraße fordert das"
LAST = "Die Familie Beispiel hat das gesagt"
INK = pack_points((InkPoint(17, 31), InkPoint(97, 59)), pressure=False)
MARKS = (FIRST, LAST, INK)
ERASED = "(gelöscht)"


def written(folder: Path) -> OpenWorkshop:
    """A card with two wordings, ink, a copy, a group and a vote on it, and copies of the file that have all this."""
    workshop = FileShelf(folder, "test").create(folder / "abend.workshop", demo_records("de"))
    session = workshop.session
    board_id = queries.notes(session.state)[0].board_id
    session.do(AddNote("card", board_id, 4000, 0, FIRST))
    session.do(AddStroke("stroke", "card", 3.0, INK))
    session.do(EditNote("card", LAST))
    session.do(AddNote("other", board_id, 5000, 0, "Die Bänke am Bahnhof erneuern"))
    session.do(GatherNotes("group", board_id, ("card", "other"), 4400, 0, "Bahnhof"))
    made: AddCopies = copies(session.state, board_id, [MoveNote("card", 6000, 0)], [])
    session.do(made)
    session.do(DraftBallot("ballot", "Was zuerst?", Subject.NOTES, RuleSet()))
    session.do(OpenBallot("ballot"))
    session.do(CloseBallot("ballot", count(session.state.get(Ballot, "ballot"), [])))
    session.do(RevealBallot("ballot"))
    session.do(TitleCluster("group", "Am Bahnhof"))
    workshop.save_copy()
    return workshop


def found_in(folder: Path) -> list[str]:
    data = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    return [mark for mark in MARKS if mark.encode() in data]


def test_an_erased_card_leaves_its_number_and_no_byte_of_its_words(tmp_path: Path) -> None:
    """D7, D8"""
    workshop = written(tmp_path)
    (tmp_path / "abend.workshop.before-m0002_the_whole_method").write_bytes(FIRST.encode())
    session = workshop.session
    before = session.state.snapshot()
    assert found_in(tmp_path) == list(MARKS)
    workshop.erase_note("card")
    assert found_in(tmp_path) == [], "at once, and not only when the file is closed"
    state = session.state
    card, was = state.get(Note, "card"), before.get(Note, "card")
    assert (card.text, card.number, card.x, card.y) == (ERASED, was.number, was.x, was.y)
    assert state.find(Stroke, "stroke") is None
    twin = next(note for note in state.all(Note) if note.derived_from.endswith("/card"))
    assert twin.text == ERASED
    assert not queries.strokes_of(state, twin.id)
    titles = {candidate.id: candidate.title for candidate in state.get(Ballot, "ballot").candidates}
    assert titles["card"] == titles[twin.id] == ERASED
    assert titles["other"] == "Die Bänke am Bahnhof erneuern"
    assert state.get(Ballot, "ballot").changed_afterwards
    untouched = {record for record in before if record.id not in {"card", twin.id, "ballot"}}
    assert {record for record in untouched if not isinstance(record, Stroke)} <= set(state)
    workshop.close()
    assert found_in(tmp_path) == []
    assert check_workshop(workshop.path) == [], "replaying the journal gives the same records"
    again = FileShelf(tmp_path, "test").open(workshop.path)
    assert set(again.session.state) == set(state)
    again.close()


def test_all_else_can_still_be_undone(tmp_path: Path) -> None:
    """D7"""
    workshop = written(tmp_path)
    session = workshop.session
    workshop.erase_note("card")
    while session.undo_label:
        session.undo()
        assert FIRST not in str(list(session.state))
        assert LAST not in str(list(session.state))
    assert session.state.find(Note, "card") is None
    while session.redo_label:
        session.redo()
    assert session.state.get(Note, "card").text == ERASED
    assert session.state.find(Stroke, "stroke") is None
    workshop.close()
    assert found_in(tmp_path) == []
    assert check_workshop(workshop.path) == []


def test_the_copy_is_erased_by_way_of_the_original_and_the_other_way_round(tmp_path: Path) -> None:
    """D7"""
    workshop = written(tmp_path)
    twin = next(note for note in workshop.session.state.all(Note) if note.derived_from.endswith("/card"))
    workshop.erase_note(twin.id)
    assert workshop.session.state.get(Note, "card").text == ERASED
    with pytest.raises(DomainError, match="note-erased"):
        workshop.erase_note("card")
    with pytest.raises(DomainError, match="note-missing"):
        workshop.erase_note("nobody")
    workshop.close()
    assert found_in(tmp_path) == []


def test_nothing_is_erased_in_a_closed_workshop(tmp_path: Path) -> None:
    """D4"""
    workshop = written(tmp_path)
    workshop.finish("2026-11-24")
    with pytest.raises(DomainError, match="workshop-finished"):
        workshop.erase_note("card")
    assert workshop.session.state.get(Note, "card").text == LAST
    workshop.close()


KILLED = """
import os, signal, sys
from pathlib import Path
from workshopdesk.store import shelf, workshop_file
from workshopdesk.store.shelf import FileShelf

folder, where = Path(sys.argv[1]), sys.argv[2]
def die(*_args, **_values):
    os.kill(os.getpid(), signal.SIGKILL)
if where == "before-commit":
    workshop_file.WorkshopFile._journal = die
elif where == "before-tidying":
    workshop_file.WorkshopFile.tidy = die
else:
    shelf.forget_copies = die
FileShelf(folder, "test").open(folder / "abend.workshop").erase_note("card")
"""


@pytest.mark.parametrize(
    ("where", "erased"), [("before-commit", False), ("before-tidying", True), ("before-copies", True)]
)
def test_killed_while_erasing_the_card_is_as_it_was_or_gone_wholly(tmp_path: Path, where: str, erased: bool) -> None:
    """D8"""
    written(tmp_path).close()
    run = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path), where], env=os.environ, check=False, timeout=60)
    assert run.returncode == -signal.SIGKILL
    workshop = FileShelf(tmp_path, "test").open(tmp_path / "abend.workshop")
    assert workshop.session.state.get(Note, "card").text == (ERASED if erased else LAST)
    if not erased:
        workshop.erase_note("card")
    workshop.close()
    assert found_in(tmp_path) == []
    assert check_workshop(workshop.path) == []
