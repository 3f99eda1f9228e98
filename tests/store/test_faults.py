"""What the world can do to a workshop file: each a KnownError that says what happened, and nothing is lost."""

from __future__ import annotations

import json
import os
import resource
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from store.kit import DEVICE, TITLE, everything, new_workshop, note_entry
from workshopdesk.app.commands import AddNote
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.ballot import BallotPaper
from workshopdesk.domain.note import Note
from workshopdesk.store.ballast import BALLAST_BYTES, ballast_path
from workshopdesk.store.ballot_file import BallotFile
from workshopdesk.store.connection import wal_path
from workshopdesk.store.opener_note import opener_note_path
from workshopdesk.store.rescue import rescue_copy
from workshopdesk.store.workshop_file import APPLICATION_ID, WorkshopFile

ROOT = Path(__file__).resolve().parents[2]
NOBODY = 65534


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed workshop with one card."""
    path = tmp_path / "bonn.workshop"
    session = new_workshop(path)
    session.do(AddNote("n1", "board", 0, 0, TITLE))
    session._store.close()
    return path


def opened(path: Path) -> WorkshopFile:
    return WorkshopFile.open(path, device=DEVICE)


def refusal(path: Path) -> KnownError:
    with pytest.raises(KnownError) as caught:
        opened(path)
    assert caught.value.details["path"] == str(path)
    return caught.value


def note_ids(path: Path) -> set[str]:
    with opened(path) as file:
        return {record.id for record in file.load() if isinstance(record, Note)}


def other_process(path: Path, *arguments: object) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("second_instance.py")), str(path), *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT / 'tests'}"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


# No such file, or not one of ours


def test_a_new_workshop_never_overwrites(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(KnownError) as caught:
        WorkshopFile.create(path, device=DEVICE)
    assert (caught.value.code, caught.value.details["path"]) == ("file-exists", str(path))
    assert path.read_bytes() == before


def test_a_new_workshop_needs_its_folder(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        WorkshopFile.create(tmp_path / "nowhere" / "x.workshop", device=DEVICE)
    assert caught.value.code == "file-missing"


def test_a_missing_file(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.workshop").code == "file-missing"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"Protokoll vom Montag", b"%PDF-1.7\n" * 300, b"PK\x03\x04" + bytes(5000)])
def test_a_file_of_another_kind(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "protokoll.workshop"
    path.write_bytes(content)
    assert refusal(path).code == "file-not-a-workshop"
    assert path.read_bytes() == content
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


def test_the_database_of_another_program(tmp_path: Path) -> None:
    path = tmp_path / "browser.workshop"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("create table moz_places (id integer primary key)")
    before = path.read_bytes()
    assert refusal(path).code == "file-not-a-workshop"
    assert path.read_bytes() == before


def test_a_folder(tmp_path: Path) -> None:
    assert refusal(tmp_path).code == "file-not-a-workshop"


def test_a_file_from_a_newer_program(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(
            "insert into _sqlite_migrations (migration_set, name, applied_at) values (?, ?, ?)",
            ["workshopdesk", "m9999_holograms", "2031-01-01"],
        )
    before = path.read_bytes()
    error = refusal(path)
    assert (error.code, error.details["migrations"]) == ("file-too-new", ["m9999_holograms"])
    assert path.read_bytes() == before


# In use


def test_a_second_instance_is_told_who_has_the_file(path: Path) -> None:
    with opened(path) as file:
        answer = other_process(path)
        assert (answer["code"], answer["host"], answer["pid"]) == ("file-in-use", socket.gethostname(), os.getpid())
        assert answer["since"].startswith("20")
        file.commit(note_entry("n2"))
    assert note_ids(path) == {"n1", "n2"}
    assert other_process(path)["code"] == ""
    assert note_ids(path) == {"n1", "n2", "from-the-second-instance"}


def test_a_second_window_of_the_same_program(path: Path) -> None:
    """Looking at the file must not break the first connection's lock either."""
    with opened(path) as file:
        for _ in range(3):
            assert refusal(path).code == "file-in-use"
            assert other_process(path)["code"] == "file-in-use"
            file.commit(note_entry(f"n{file.last_seq()}"))


def test_a_note_left_behind_by_a_crash_locks_nobody_out(path: Path) -> None:
    for content in (b'{"host": "other", "pid": 1, "since": "2020"}', b"", b"\xff\xfe", b'{"pid": "many"}'):
        opener_note_path(path).write_bytes(content)
        assert note_ids(path) == {"n1"}


# Read-only


@pytest.fixture
def readable_folder() -> Iterator[Path]:
    """A folder that every user may enter, unlike pytest's own."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def as_an_ordinary_user(path: Path) -> dict[str, Any]:
    """The file seen by a user whom permissions bind: root may write everywhere."""
    return other_process(path, NOBODY) if os.geteuid() == 0 else other_process(path)


@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_read_only_workshop_is_copied_and_opened_there(path: Path, readable_folder: Path, what: str) -> None:
    stick = readable_folder / "stick"
    stick.mkdir()
    protected = Path(shutil.copy(path, stick / "bonn.workshop"))
    protected.chmod(0o666 if what == "folder" else 0o444)
    stick.chmod(0o555 if what == "folder" else 0o777)
    answer = as_an_ordinary_user(protected)
    assert (answer["code"], answer["path"]) == ("file-read-only", str(protected))
    assert sorted(found.name for found in stick.iterdir()) == ["bonn.workshop"]

    copy = rescue_copy(protected, readable_folder / "local")
    assert note_ids(copy) == {"n1"}
    stick.chmod(0o755)


def test_a_rescue_copy_has_the_latest_changes_and_the_votes(path: Path, tmp_path: Path) -> None:
    """What is committed lies in the -wal until the file is closed; a copy without it silently misses it."""
    file = opened(path)
    file.commit(note_entry("n2"))
    BallotFile(path).cast("v", BallotPaper(()))
    stick, local = tmp_path / "stick", tmp_path / "local"
    stick.mkdir()
    for found in tmp_path.glob("bonn.workshop*"):
        shutil.copy(found, stick)
    assert wal_path(stick / "bonn.workshop").stat().st_size > 0
    file.close()

    copies = [rescue_copy(stick / "bonn.workshop", local) for _ in range(2)]
    assert [copy.name for copy in copies] == ["bonn.workshop", "bonn (2).workshop"]
    for copy in copies:
        assert note_ids(copy) == {"n1", "n2"}
        with BallotFile(copy) as box:
            assert box.papers("v") == [BallotPaper(())]


def test_there_is_nothing_to_rescue_from_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        rescue_copy(tmp_path / "gone.workshop", tmp_path / "local")
    assert caught.value.code == "file-missing"


# The disk is full, or fails


def test_a_full_disk_refuses_the_wish_and_keeps_the_rest(path: Path) -> None:
    """SQLite's own limit gives the very error of a full disk, everywhere."""
    with opened(path) as file:
        before = everything(file.load())
        pages = file._db.execute("pragma page_count").fetchone()[0]
        file._db.execute(f"pragma max_page_count = {pages}")
        for attempt in range(3):
            with pytest.raises(KnownError) as caught:
                file.commit(note_entry(f"big{attempt}", "Fahrradständer " * 3000))
            assert caught.value.code == "disk-full"
            assert isinstance(caught.value.details["free_bytes"], int)
            assert everything(file.load()) == before
        assert file.low_space
        assert not ballast_path(path).exists()
        file._db.execute("pragma max_page_count = 1000000")
        file.commit(note_entry("n2"))
    assert note_ids(path) == {"n1", "n2"}


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=777", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("mounting a small disk needs root; the full disk itself is tested above without it")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def fill(folder: Path) -> Path:
    """Write until nothing more fits; each call fills a further file."""
    filler = folder / f"filler{len(list(folder.iterdir()))}"
    with filler.open("wb", buffering=0) as file:
        while shutil.disk_usage(folder).free:
            file.write(bytes(min(2**20, shutil.disk_usage(folder).free)))
    return filler


def commit_until_full(file: WorkshopFile) -> tuple[str, dict[object, object]]:
    """The code of the refusal, and what was in the file before it."""
    for number in range(5000):
        kept = everything(file.load())
        try:
            file.commit(note_entry(f"m{number}", TITLE * 20))
        except KnownError as error:
            return error.code, kept
    raise AssertionError("the disk did not get full")


def test_the_ballast_carries_on_when_a_real_disk_is_full(path: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 600) as disk:
        workshop = Path(shutil.copy(path, disk / "bonn.workshop"))
        with opened(workshop) as file:
            assert ballast_path(workshop).stat().st_blocks * 512 >= BALLAST_BYTES, "room must really be taken"
            assert not file.space_warning
            filler = fill(disk)
            assert file.space_warning
            for number in range(200):
                file.commit(note_entry(f"n{number}"))
            assert file.low_space
            assert not ballast_path(workshop).exists()
            fill(disk)
            code, kept = commit_until_full(file)
            assert code == "disk-full"
            assert everything(file.load()) == kept
        with opened(workshop) as again:
            assert everything(again.load()) == kept
            filler.unlink()  # somebody makes room
            again.commit(note_entry("at-last"))
        assert "at-last" in note_ids(workshop)


def test_no_ballast_where_room_is_scarce(path: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 40) as disk:
        with opened(Path(shutil.copy(path, disk / "bonn.workshop"))) as file:
            assert file.space_warning
            assert not ballast_path(file.path).exists()
        assert [found.name for found in disk.iterdir()] == ["bonn.workshop"]


def test_a_read_only_medium_is_told(path: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 40) as disk:
        workshop = Path(shutil.copy(path, disk / "bonn.workshop"))
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        assert refusal(workshop).code == "file-read-only"
        assert note_ids(rescue_copy(workshop, tmp_path / "local")) == {"n1"}


def test_a_failing_medium_is_not_called_a_destroyed_file(path: Path) -> None:
    with opened(path) as file:
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, limits[1]))
        try:
            with pytest.raises(KnownError) as caught:
                file.commit(note_entry("n2"))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        assert caught.value.code == "store-ioerr"
        # What SQLite now says about the content proves nothing: the medium did not answer.
        with pytest.raises(KnownError) as caught, file._watch.known_errors():
            raise corruption()
        assert caught.value.code == "store-ioerr"
        file.commit(note_entry("n3"))
    assert note_ids(path) == {"n1", "n3"}


def corruption() -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError("database disk image is malformed")
    error.sqlite_errorcode, error.sqlite_errorname = sqlite3.SQLITE_CORRUPT, "SQLITE_CORRUPT"
    return error


def test_a_bug_stays_a_bug(path: Path) -> None:
    with opened(path) as file, pytest.raises(sqlite3.OperationalError), file._watch.known_errors():
        file._db.execute("select spelling_mistake from note")


def test_a_program_killed_while_making_a_file_is_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "new.workshop"
    path.touch()
    error = refusal(path)
    assert (error.code, error.details["finding"]) == ("file-damaged", "the file is empty")
    assert APPLICATION_ID.to_bytes(4, "big") == b"WSk1"
