"""The check finds what is wrong with a workshop, and leaves it exactly as it was."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.kit import add, gather, workshop_records
from store.kit import DEVICE
from workshopdesk.app.commands import BinNote, CreateWorkshop, EditNote
from workshopdesk.app.session import Session
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.ballot import BallotPaper, Choice
from workshopdesk.store.autosave import autosave, autosave_folder
from workshopdesk.store.ballot_file import BallotFile, ballots_path
from workshopdesk.store.check import check_workshop
from workshopdesk.store.connection import wal_path
from workshopdesk.store.workshop_file import WorkshopFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A workshop with history, an undone step, a cluster, votes and two autosaves."""
    path = tmp_path / "bonn.workshop"
    with WorkshopFile.create(path, device=DEVICE) as file, BallotFile(path) as box:
        session = Session(file)
        session.do(CreateWorkshop(workshop_records()))
        for number in range(1, 5):
            session.do(add(f"n{number}", number))
        session.do(gather("a", "n1", "n2"))
        session.do(EditNote("n1", "Mehr Bänke"))
        session.do(BinNote("n4"))
        session.undo()
        box.cast("v", BallotPaper((Choice("n1", 2),)))
        for _ in range(2):
            autosave(file, autosave_folder(path), datetime.now(UTC))
    return path


def change(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(sql)
        connection.commit()


def contents(path: Path) -> dict[str, bytes]:
    return {str(found): found.read_bytes() for found in path.parent.rglob("*") if found.is_file()}


def test_a_sound_workshop_has_no_findings_and_stays_as_it_is(path: Path) -> None:
    before = contents(path)
    assert check_workshop(path) == []
    assert contents(path) == before


def test_a_workshop_left_behind_by_a_crash_is_checked_with_its_wal(path: Path, tmp_path: Path) -> None:
    crashed = tmp_path / "crash" / "bonn.workshop"
    crashed.parent.mkdir()
    with WorkshopFile.open(path, device=DEVICE) as file:
        Session(file).do(add("n5"))
        crashed.write_bytes(path.read_bytes())
        wal_path(crashed).write_bytes(wal_path(path).read_bytes())
    before = contents(crashed)
    assert check_workshop(crashed) == []
    assert contents(crashed) == before


@pytest.mark.parametrize(
    ("sql", "findings"),
    [
        ("update note set text = 'von Hand geändert' where id = 'n2'", ["journal-differs: Note n2"]),
        ("delete from cluster", ["journal-differs: Cluster a"]),
        ("delete from journal where label = 'add-note' and seq = 3", ["journal-differs: Note n2"]),
        (
            'update cluster set members = \'["n1","n9"]\'',
            ["journal-differs: Cluster a", "member-missing: cluster a names card n9"],
        ),
        (
            "update note set board_id = 'wall' where id = 'n3'",
            ["journal-differs: Note n3", "board-missing: card n3 names board wall"],
        ),
        ("update note set colour = 'mud' where id = 'n3'", ["file-damaged: note: `$.colour`"]),
        ("update cluster set members = 'n1, n2'", ["file-damaged: cluster.members is not JSON"]),
        ("update journal set kind = 'wish' where seq = 2", ["file-damaged: journal entry of unknown kind"]),
        ("update journal set payload = x'00' where seq = 2", ["file-damaged: journal entry unreadable"]),
        ("drop table ballot", ["file-damaged"]),
    ],
)
def test_findings(path: Path, sql: str, findings: list[str]) -> None:
    change(path, sql)
    found = check_workshop(path)
    assert [line[: len(finding)] for line, finding in zip(found, findings, strict=True)] == findings


def test_a_removal_of_what_is_not_there_is_found(path: Path) -> None:
    """The journal lacks the entry that made a card which a later one takes away."""
    with WorkshopFile.open(path, device=DEVICE) as file:
        session = Session(file)
        session.do(add("n6"))
        session.undo()
    change(path, "delete from journal where seq = (select max(seq) - 1 from journal)")
    assert [line.split(":")[0] for line in check_workshop(path)] == ["journal-differs"]


def test_damaged_votes_and_autosaves_are_found(path: Path) -> None:
    copy = sorted(autosave_folder(path).glob("*.workshop"))[0]
    copy.write_bytes(copy.read_bytes()[:-1] + b"x")
    ballots_path(path).write_bytes(ballots_path(path).read_bytes()[:4096])
    found = check_workshop(path)
    assert [line.split(":")[0] for line in found] == ["ballots-damaged", "autosave-damaged"]
    assert copy.name in found[1]


def test_a_journal_whose_beginning_was_dropped_is_not_replayed(path: Path) -> None:
    """After an upgrade of the format the older changes are gone; that is no damage."""
    change(path, "update journal set payload = x'' where seq < 4")
    assert check_workshop(path) == []


def test_an_open_workshop_is_not_checked(path: Path) -> None:
    with WorkshopFile.open(path, device=DEVICE) as file:
        with pytest.raises(KnownError) as caught:
            check_workshop(path)
        Session(file).do(add("n7"))
    assert (caught.value.code, caught.value.details["path"]) == ("file-in-use", str(path))
    assert check_workshop(path) == []


def test_what_is_no_workshop_cannot_be_checked(tmp_path: Path) -> None:
    other = tmp_path / "brief.workshop"
    other.write_text("Sehr geehrte Damen und Herren")
    for path, code in ((other, "file-not-a-workshop"), (tmp_path / "gone.workshop", "file-missing")):
        with pytest.raises(KnownError) as caught:
            check_workshop(path)
        assert (caught.value.code, caught.value.details["path"]) == (code, str(path))
