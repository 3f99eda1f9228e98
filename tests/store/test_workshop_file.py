"""The workshop file as the store of a session: what goes in comes out, once, and nothing else is left behind."""

from __future__ import annotations

import gc
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.kit import DEVICE, TITLE, entry, everything, new_workshop, note_entry, records
from workshopdesk.app.journal import EntryKind, JournalLine
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.catalogue import RECORD_TYPES
from workshopdesk.domain.change import Change
from workshopdesk.domain.note import Note
from workshopdesk.domain.record import Record
from workshopdesk.store.workshop_file import APPLICATION_ID, WorkshopFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Größe #1? 100%.workshop"


@pytest.fixture
def file(path: Path) -> Iterator[WorkshopFile]:
    with WorkshopFile.create(path, device=DEVICE) as file:
        yield file


def raw(path: Path, sql: str) -> list[tuple[object, ...]]:
    """What another program sees in a closed file."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(st.lists(records(), max_size=8, unique_by=lambda record: (type(record), record.id)))
def test_records_of_every_type_come_out_as_they_went_in(file: WorkshopFile, found: list[Record]) -> None:
    file.commit(entry(*(Change(None, record) for record in found)))
    assert everything(found).items() <= everything(file.load()).items()


@pytest.mark.parametrize("record_type", RECORD_TYPES)
def test_every_record_type_has_its_table(file: WorkshopFile, record_type: type[Record]) -> None:
    record = record_type(id="x")
    file.commit(entry(Change(None, record)))
    assert list(file.load()) == [record]
    file.commit(entry(Change(record, None)))
    assert list(file.load()) == []


def test_records_come_in_the_order_in_which_they_were_added(file: WorkshopFile, path: Path) -> None:
    notes = [Note(id=note_id, text=TITLE) for note_id in ("z", "a", "m")]
    for note in notes:
        file.commit(entry(Change(None, note)))
    file.commit(entry(Change(notes[0], replace(notes[0], x=5.0))))
    file.close()
    with WorkshopFile.open(path, device=DEVICE) as again:
        assert [record.id for record in again.load()] == ["z", "a", "m"]


def test_a_retried_entry_changes_nothing(file: WorkshopFile) -> None:
    """Committed but not acknowledged before a crash: the wish comes again under the same id."""
    first = note_entry("n1")
    file.commit(first)
    later = replace(first.change_set.changes[0].record, text="später geändert")
    file.commit(entry(Change(first.change_set.changes[0].new, later), label="edit-note"))
    file.commit(first)
    assert list(file.load()) == [later]
    assert file.last_seq() == 2


def test_the_journal_tells_everything_in_order(file: WorkshopFile) -> None:
    entries = [note_entry(f"n{number}") for number in range(5)]
    for one in entries:
        file.commit(one)
    assert file.journal() == entries
    assert file.recent(2) == [JournalLine(one.id, EntryKind.DO, "add-note", "") for one in entries[-2:]]
    assert file.change_set(entries[3].id) == entries[3].change_set
    file.close()
    rows = raw(file.path, "select lamport, device, at from journal order by seq")
    assert rows == [(number, DEVICE, entries[0].at) for number in range(1, 6)]


def test_an_entry_that_is_not_there_is_damage(file: WorkshopFile) -> None:
    with pytest.raises(KnownError) as caught:
        file.change_set("nobody")
    assert caught.value.code == "file-damaged"


def test_a_commit_is_on_disk_before_it_returns(file: WorkshopFile) -> None:
    """The settings behind it: the measurements of STORAGE.md §1 hold only with these."""
    settings = {"journal_mode": "wal", "synchronous": 2, "locking_mode": "exclusive", "secure_delete": 1}
    found = {name: file._db.execute(f"pragma {name}").fetchone()[0] for name in settings}
    assert found == settings
    assert file._db.execute("pragma foreign_keys").fetchone() == (1,)
    assert file._db.execute("pragma application_id").fetchone() == (APPLICATION_ID,)


def test_an_infinite_number_is_a_bug_that_is_caught_before_it_poisons_the_journal(file: WorkshopFile) -> None:
    for number in (float("inf"), float("-inf"), float("nan")):
        with pytest.raises(sqlite3.IntegrityError):
            file.commit(entry(Change(None, Note(id="n1", x=number))))
    assert (list(file.load()), file.last_seq()) == ([], 0)


def test_a_closed_workshop_is_one_file(file: WorkshopFile, path: Path) -> None:
    file.commit(note_entry("n1"))
    file.close()
    assert [found.name for found in path.parent.iterdir()] == [path.name]
    assert raw(path, "pragma integrity_check") == [("ok",)]


def test_deleted_words_are_gone_from_the_tables(file: WorkshopFile, path: Path) -> None:
    """secure_delete: without it the text could still be read in the file (STORAGE.md §5)."""
    secret = Note(id="n1", text="Frau Beispiel aus der Kölnstraße " * 40)
    file.commit(entry(Change(None, secret)))
    file.commit(entry(Change(secret, None)))
    file._db.execute("delete from journal")
    file.close()
    assert b"Frau Beispiel" not in path.read_bytes()


def test_a_copy_is_complete_compact_and_ordinary(file: WorkshopFile, tmp_path: Path) -> None:
    file.commit(note_entry("n1"))
    copy = tmp_path / "copy.workshop"
    file.copy_to(copy)
    assert raw(copy, "select id, text from note") == [("n1", TITLE)]
    assert raw(copy, "pragma journal_mode") == [("delete",)], "or it could not be opened on read-only media"
    with WorkshopFile.open(copy, device=DEVICE) as opened:
        assert list(opened.load()) == list(file.load())
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        file.copy_to(copy)


def test_opening_and_closing_loses_no_file_handle(path: Path) -> None:
    new_workshop(path)._store.close()

    def handles() -> int:
        return len(os.listdir("/proc/self/fd"))

    gc.collect()  # what earlier tests left open goes now, not while handles are counted
    with WorkshopFile.open(path, device=DEVICE):
        pass
    before = handles()
    for _ in range(50):
        with WorkshopFile.open(path, device=DEVICE) as file:
            list(file.load())
    for _ in range(10):
        with pytest.raises(KnownError):
            WorkshopFile.create(path, device=DEVICE)
    with WorkshopFile.open(path, device=DEVICE):
        for _ in range(10):
            with pytest.raises(KnownError):
                WorkshopFile.open(path, device=DEVICE)
    assert handles() == before
