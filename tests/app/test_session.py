"""Rules U1 to U7 of app/SPEC.md, on a real file."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.kit import add, table_with_notes, workshop_records
from store.kit import DEVICE, everything
from workshopdesk.app.commands import (
    BinNote,
    CreateWorkshop,
    DraftBallot,
    EditNote,
    EnterPhase,
    MoveNote,
    OpenBallot,
    ParkNote,
    StartTimer,
)
from workshopdesk.app.history import History
from workshopdesk.app.journal import EntryKind, JournalLine
from workshopdesk.app.session import Session
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import Ballot, RuleSet, Subject
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.note import Note
from workshopdesk.domain.workshop import Progress
from workshopdesk.store.workshop_file import WorkshopFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "bonn.workshop"


@pytest.fixture
def file(path: Path) -> Iterator[WorkshopFile]:
    with WorkshopFile.create(path, device=DEVICE) as file:
        yield file


@pytest.fixture
def session(file: WorkshopFile) -> Session:
    session = Session(file)
    session.do(CreateWorkshop(workshop_records()))
    return session


def text(session: Session, note_id: str = "n1") -> str:
    return session.state.get(Note, note_id).text


def test_a_refused_wish_leaves_file_and_memory_alone(session: Session, file: WorkshopFile) -> None:
    """U1"""
    session.do(add("n1"))
    before, entries = everything(session.state), file.last_seq()
    for command in (EditNote("n1", "x" * 10_001), MoveNote("n9", 0, 0), add("n1")):
        with pytest.raises(DomainError):
            session.do(command)
    assert everything(session.state) == everything(file.load()) == before
    assert file.last_seq() == entries


def test_file_first_memory_second_views_last(session: Session, file: WorkshopFile) -> None:
    """U2"""
    seen: list[tuple[bool, bool]] = []

    def view(change_set: ChangeSet) -> None:
        (change,) = change_set
        seen.append((change.record in file.load(), session.state.find(Note, change.record.id) == change.new))

    session.subscribe(view)
    session.do(add("n1"))
    session.do(EditNote("n1", "Mehr Bänke"))
    assert seen == [(True, True), (True, True)]


def test_two_hundred_steps_survive_a_restart(session: Session, file: WorkshopFile, path: Path) -> None:
    """U3: back to the beginning after one restart, forward to the end after another."""
    session.do(add("n1"))
    first = text(session)
    for step in range(250):
        session.do(EditNote("n1", f"Fassung {step}"))
    end = everything(session.state)
    file.close()

    with WorkshopFile.open(path, device=DEVICE) as second_file:
        second = Session(second_file)
        assert (second.undo_label, second.redo_label) == ("edit-note", "")
        for step in reversed(range(250)):
            assert text(second) == f"Fassung {step}"
            assert second.undo() is not None
        assert text(second) == first

    with WorkshopFile.open(path, device=DEVICE) as third_file:
        third = Session(third_file)
        assert third.redo_label == "edit-note"
        for _ in range(250):
            assert third.redo() is not None
        assert everything(third.state) == everything(third_file.load()) == end
        assert third.redo() is None


def test_undo_goes_back_to_the_beginning_and_no_further(session: Session) -> None:
    """U3, U5: the creation of the workshop stays."""
    before = everything(session.state)
    session.do(add("n1"))
    session.do(BinNote("n1"))
    assert session.undo()
    assert session.undo()
    assert session.undo() is None
    assert session.undo_label == ""
    assert everything(session.state) == before


def test_a_new_change_forgets_what_could_be_redone(session: Session) -> None:
    """U4"""
    session.do(add("n1"))
    session.do(EditNote("n1", "Mehr Bänke"))
    session.undo()
    assert session.redo_label == "edit-note"
    session.do(ParkNote("n1"))
    assert session.redo_label == ""
    assert session.redo() is None


def test_facts_are_journalled_and_stay(session: Session, file: WorkshopFile) -> None:
    """U5: they are stepped over, and do not forget what could be redone."""
    for number in (1, 2, 3):
        session.do(add(f"n{number}", number))
    session.undo()
    session.do(EnterPhase("vote", "2026-11-21T10:00:00+01:00"))
    session.do(StartTimer("2026-11-21T09:00:00+01:00"))
    session.do(DraftBallot("v", "Was zuerst?", Subject.NOTES, RuleSet()))
    session.do(OpenBallot("v"))
    assert [line.kind for line in file.recent(4)] == [EntryKind.FACT] * 4
    assert session.redo_label == "add-note"
    session.redo()
    while session.undo():
        pass
    assert session.state.count(Note) == 0
    assert session.state.get(Progress, "progress").phase_id == "vote"
    assert len(session.state.get(Ballot, "v").candidates) == 2


def test_a_wish_that_changes_nothing_leaves_no_entry(session: Session, file: WorkshopFile) -> None:
    """U6"""
    session.do(add("n1"))
    entries = file.last_seq()
    heard: list[ChangeSet] = []
    session.subscribe(heard.append)
    assert not session.do(EditNote("n1", text(session)))
    assert not session.do(MoveNote("n1", 0, 0))
    assert (file.last_seq(), heard) == (entries, [])


def test_a_failing_view_does_not_deafen_the_others(session: Session, caplog: pytest.LogCaptureFixture) -> None:
    """U7: the failure is logged, without what the card says."""
    heard: list[str] = []

    def broken(change_set: ChangeSet) -> None:
        raise RuntimeError("no screen")

    session.subscribe(broken)
    session.subscribe(lambda change_set: heard.append(change_set.label))
    with caplog.at_level(logging.ERROR):
        session.do(add("n1"))
    assert heard == ["add-note"]
    assert "a view failed on add-note" in caplog.text
    assert text(session) not in caplog.text


def test_a_view_can_stop_listening(session: Session) -> None:
    heard: list[ChangeSet] = []
    stop = session.subscribe(heard.append)
    session.do(add("n1"))
    stop()
    session.do(add("n2"))
    assert len(heard) == 1


def test_an_undo_that_was_overtaken_is_refused(session: Session) -> None:
    """U1: the journal's old value is no longer what stands there, so taking it back would destroy something newer."""
    session.do(add("n1"))
    session.do(EditNote("n1", "Mehr Bänke"))
    other = table_with_notes(1)
    session.state.apply(other.do(EditNote("n1", "von anderswo")))
    with pytest.raises(DomainError) as caught:
        session.undo()
    assert caught.value.code == "undo-overtaken"
    assert text(session) == "von anderswo"


def test_history_read_from_the_middle_of_a_journal_skips_what_it_cannot_know() -> None:
    """U3: the journal is read from its last lines on."""
    lines = [
        JournalLine("5", EntryKind.UNDO, "edit-note", "before-the-beginning"),
        JournalLine("6", EntryKind.REDO, "edit-note", "before-the-beginning"),
        JournalLine("7", EntryKind.DO, "move-note", ""),
        JournalLine("8", EntryKind.UNDO, "move-note", "7"),
    ]
    history = History(lines)
    assert history.last_done is None
    assert history.last_undone == lines[2]


def test_a_guard_refuses_before_anything_happens(session: Session, file: WorkshopFile) -> None:
    """U8"""

    def in_somebodys_hands(command: object) -> None:
        if isinstance(command, MoveNote):
            raise DomainError("card-in-edit", id=command.note_id)

    session.do(add("n1"))
    leave = session.guard(in_somebodys_hands)
    entries = file.last_seq()
    with pytest.raises(DomainError):
        session.do(MoveNote("n1", 7, 7))
    assert file.last_seq() == entries
    session.undo()
    session.redo()
    leave()
    session.do(MoveNote("n1", 7, 7))
    assert session.state.get(Note, "n1").x == 7
