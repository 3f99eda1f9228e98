"""Copies with checksums: whole or not there, thinned, and the newest sound one is found."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from store.kit import DEVICE, everything, new_workshop, note_entry
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.ballot import BallotPaper, Choice
from workshopdesk.store.autosave import (
    autosave,
    autosave_ahead,
    autosave_folder,
    autosaves,
    newest_good_autosave,
    verify,
)
from workshopdesk.store.ballot_file import BallotFile
from workshopdesk.store.connection import wal_path
from workshopdesk.store.workshop_file import WorkshopFile

START = datetime(2026, 10, 25, 2, 30, tzinfo=timezone(timedelta(hours=2)))


@pytest.fixture
def file(tmp_path: Path) -> Iterator[WorkshopFile]:
    file = new_workshop(tmp_path / "bonn.workshop")._store
    assert isinstance(file, WorkshopFile)
    with file:
        yield file


def save(file: WorkshopFile, minutes: int = 0, keep: int = 10) -> Path:
    return autosave(file, autosave_folder(file.path), START + timedelta(minutes=minutes), keep)


def damage(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def test_a_copy_opens_as_the_workshop_it_was(file: WorkshopFile) -> None:
    file.commit(note_entry("n1"))
    copy, before = save(file), everything(file.load())
    file.commit(note_entry("n2"))
    assert verify(copy)
    assert sorted(found.name for found in copy.parent.iterdir()) == [copy.name, f"{copy.name}.sha256"]
    with WorkshopFile.open(copy, device=DEVICE) as opened:
        assert everything(opened.load()) == before
        assert opened.journal() == file.journal()[:2]


def test_votes_are_not_in_the_copies(file: WorkshopFile) -> None:
    with BallotFile(file.path) as box:
        box.cast("v", BallotPaper((Choice("Kölnstraße", 3),)))
        copy = save(file)
    assert "Kölnstraße".encode() not in copy.read_bytes()


def test_only_the_newest_are_kept_in_the_order_of_time(file: WorkshopFile) -> None:
    """Also in the night in which the clocks are put back: names are in UTC."""
    copies = [save(file, minutes=20 * number, keep=4) for number in range(3)]
    winter = START.astimezone(timezone(timedelta(hours=1))) + timedelta(minutes=60)
    copies += [autosave(file, autosave_folder(file.path), winter + timedelta(minutes=n), 4) for n in range(3)]
    assert autosaves(autosave_folder(file.path)) == copies[:1:-1]
    assert len(list(autosave_folder(file.path).iterdir())) == 8, "each with its checksum"


def test_the_newest_sound_copy_is_found(file: WorkshopFile) -> None:
    assert newest_good_autosave(file.path) is None
    old, middle, new = (save(file, minutes) for minutes in range(3))
    assert newest_good_autosave(file.path) == new
    damage(new)
    assert not verify(new)
    assert newest_good_autosave(file.path) == middle
    middle.with_name(middle.name + ".sha256").unlink()
    assert not verify(middle), "a copy without checksum was never finished"
    assert newest_good_autosave(file.path) == old
    old.with_name(old.name + ".sha256").write_bytes(b"\xff")
    assert newest_good_autosave(file.path) is None


def test_every_flipped_bit_is_noticed(file: WorkshopFile) -> None:
    """SQLite's own check misses 29 % of them (STORAGE.md §1)."""
    copy = save(file)
    sound = copy.read_bytes()
    for position in range(0, len(sound) * 8, len(sound) * 8 // 60):
        flipped = bytearray(sound)
        flipped[position // 8] ^= 1 << position % 8
        copy.write_bytes(flipped)
        assert not verify(copy), position
    copy.write_bytes(sound)
    assert verify(copy)


def test_another_medium_can_hold_the_copies(file: WorkshopFile, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    copy = autosave(file, stick, START)
    assert copy.parent == stick
    assert newest_good_autosave(file.path, stick) == copy
    assert newest_good_autosave(file.path) is None


def test_a_copy_that_cannot_be_written_harms_nothing(file: WorkshopFile, tmp_path: Path) -> None:
    old = save(file)
    blocked = tmp_path / "blocked"
    blocked.write_text("no folder")
    with pytest.raises(KnownError) as caught:
        autosave(file, blocked / "deeper", START)
    assert caught.value.code == "store-ioerr"
    assert newest_good_autosave(file.path) == old


def test_changes_lost_by_a_flipped_bit_in_the_wal_are_noticed(file: WorkshopFile, tmp_path: Path) -> None:
    """SQLite takes the -wal up to the damage for all there is: the file is sound but old, and says nothing."""
    for number in range(60):
        file.commit(note_entry(f"n{number}"))
    save(file)
    crashed = tmp_path / "crashed" / "bonn.workshop"
    crashed.parent.mkdir()
    crashed.write_bytes(file.path.read_bytes())
    wal_path(crashed).write_bytes(wal_path(file.path).read_bytes())
    damage(wal_path(crashed))
    with WorkshopFile.open(crashed, device=DEVICE) as opened:
        assert opened.last_seq() < file.last_seq()
        ahead = autosave_ahead(opened, autosave_folder(file.path))
        assert ahead == newest_good_autosave(file.path)
        assert autosave_ahead(opened) is None, "it has none of its own"
    assert autosave_ahead(file) is None
