"""Files of earlier releases: read for ever, with a copy put aside before their format is changed."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlite_utils import Database, Migrations

from store.kit import DEVICE, everything, new_workshop, note_entry
from workshopdesk.app import codec
from workshopdesk.app.session import Session
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.ballot import BallotPaper, Choice
from workshopdesk.store import connection
from workshopdesk.store.ballot_file import BallotFile, ballots_path
from workshopdesk.store.check import check_workshop
from workshopdesk.store.migrations import (
    MIGRATION_SET,
    m0001_records_and_journal,
    m0002_the_whole_method,
    m0003_former_workshops,
)
from workshopdesk.store.upgrade import bring_up_to_date
from workshopdesk.store.workshop_file import WorkshopFile

OLD_FILES = sorted((Path(__file__).resolve().parents[1] / "data" / "old_files").glob("*.workshop"))


@pytest.fixture(params=OLD_FILES, ids=lambda path: path.name)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of an old file with its ballots; the originals beside it tell what must be in it."""
    source: Path = request.param
    for part in source.parent.glob(f"{source.stem}.*"):
        shutil.copy(part, tmp_path)
    return tmp_path / source.name


def schema(path: Path) -> dict[str, object]:
    """Columns and indexes of every table, whatever the statements were that made them."""
    with closing(sqlite3.connect(path)) as db:
        tables = [row[0] for row in db.execute("select name from sqlite_master where type = 'table' order by name")]
        columns = {table: sorted(row[1:] for row in db.execute(f'pragma table_info("{table}")')) for table in tables}
        strict = {row[1]: row[5] for row in db.execute("pragma table_list") if row[1] in tables}
        indexes = {
            index: [row[2] for row in db.execute(f'pragma index_info("{index}")')]
            for (index,) in db.execute("select name from sqlite_master where type = 'index'").fetchall()
        }
    return {"columns": columns, "strict": strict, "indexes": indexes}


def test_every_release_is_among_the_old_files() -> None:
    assert {"0.1.0.workshop", "0.2.0.workshop", "0.3.0.workshop", "0.4.0.workshop"} <= {path.name for path in OLD_FILES}


def test_an_old_file_is_read_as_it_was_meant(old: Path) -> None:
    """Fields that came later take their defaults in the expectation too."""
    expected = codec.records_from_builtins(json.loads(old.with_suffix(".json").read_text("utf-8")))
    with WorkshopFile.open(old, device=DEVICE) as file:
        assert everything(file.load()) == everything(expected)
        Session(file)
    assert check_workshop(old) == []


def test_the_votes_of_an_old_file_are_read(old: Path) -> None:
    told = msgspec.json.decode(
        old.with_suffix(".papers.json").read_bytes(), type=list[tuple[Choice, ...] | BallotPaper]
    )
    papers = [one if isinstance(one, BallotPaper) else BallotPaper(one) for one in told]  # 0.1.0 knew no groups
    assert ballots_path(old).exists()
    with BallotFile(old) as box:
        assert box.papers("ballot") == papers


def test_an_old_file_gets_the_schema_of_a_new_one(old: Path, tmp_path: Path) -> None:
    WorkshopFile.open(old, device=DEVICE).close()
    fresh = tmp_path / "fresh.workshop"
    WorkshopFile.create(fresh, device=DEVICE).close()
    assert schema(old) == schema(fresh)


# An upgrade, tried with a step that does not exist yet


def next_release() -> Migrations:
    steps = Migrations(MIGRATION_SET)
    for released in (m0001_records_and_journal, m0002_the_whole_method, m0003_former_workshops):
        steps(name=released.__name__)(released)

    @steps()
    def m9001_smell(db: Database) -> None:
        db.execute("alter table note add column smell text not null default 'roses'")

    return steps


def upgrade(path: Path, steps: Migrations) -> None:
    db = connection.connect(path)
    try:
        connection.make_durable(db, path)
        bring_up_to_date(db, path, steps)
    finally:
        connection.close(db)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "bonn.workshop"
    file = new_workshop(path)._store
    assert isinstance(file, WorkshopFile)
    file.commit(note_entry("n1"))
    file.close()
    return path


def rows(path: Path, sql: str) -> list[Any]:
    with closing(sqlite3.connect(path)) as db:
        return db.execute(sql).fetchall()


def test_a_copy_is_put_aside_before_the_format_changes(path: Path) -> None:
    before = rows(path, "select * from journal"), rows(path, "select * from note")
    upgrade(path, next_release())
    copy = path.with_name("bonn.workshop.before-m9001_smell")
    assert (rows(copy, "select * from journal"), rows(copy, "select * from note")) == before
    assert rows(path, "select id, smell from note") == [("n1", "roses")]


def test_an_earlier_copy_is_not_overwritten(path: Path) -> None:
    first = path.with_name("bonn.workshop.before-m9001_smell")
    first.write_bytes(b"from an attempt that was broken off")
    upgrade(path, next_release())
    assert first.read_bytes() == b"from an attempt that was broken off"
    assert rows(path.with_name(first.name + ".2"), "select id from note") == [("n1",)]


def test_changes_in_an_old_shape_are_dropped_and_their_lines_kept(path: Path) -> None:
    """Undo cannot reach behind the upgrade, and new entries are undone as ever."""
    upgrade(path, next_release())
    assert rows(path, "select label, length(payload) from journal") == [("create-workshop", 0), ("add-note", 0)]
    with closing(sqlite3.connect(path)) as db:  # as the program of the next release would see it
        db.execute("delete from _sqlite_migrations where name = 'm9001_smell'")
        db.execute("alter table note drop column smell")
        db.commit()
    with WorkshopFile.open(path, device=DEVICE) as file:
        assert (file.recent(10), file.journal()) == ([], [])
        file.commit(note_entry("n2"))
        assert [line.label for line in file.recent(10)] == ["add-note"]
        assert Session(file).undo()
        assert file.last_seq() == 4


def test_this_program_refuses_the_upgraded_file(path: Path) -> None:
    upgrade(path, next_release())
    with pytest.raises(KnownError) as caught:
        WorkshopFile.open(path, device=DEVICE)
    assert caught.value.details["migrations"] == ["m9001_smell"]


def test_an_upgrade_that_fails_leaves_the_file_as_it_was(path: Path) -> None:
    steps = next_release()

    @steps()
    def m9002_broken(db: Database) -> None:
        db.execute("alter table note add column colour text")

    with pytest.raises(sqlite3.OperationalError, match="duplicate column"):
        upgrade(path, steps)
    applied = [row[0] for row in rows(path, "select name from _sqlite_migrations order by name")]
    assert applied[-1] == "m9001_smell"
    assert rows(path, "select id, smell from note") == [("n1", "roses")]
