"""Damaged files: whatever is broken, there is a plain message or the workshop opens, never a traceback."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from app.kit import IDEAS
from store.kit import DEVICE, everything, new_workshop, note_entry
from workshopdesk.app.history import REACH
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.record import Record
from workshopdesk.store.check import check_workshop
from workshopdesk.store.connection import wal_path
from workshopdesk.store.workshop_file import WorkshopFile

FLIPS = 200


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("sound") / "bonn.workshop"
    file = new_workshop(path)._store
    assert isinstance(file, WorkshopFile)
    for number in range(60):
        file.commit(note_entry(f"n{number}", IDEAS[number % len(IDEAS)]))
    file.close()
    return path.read_bytes()


def outcome(path: Path) -> str:
    """ "open" when everything could be read, otherwise the code of the refusal."""
    try:
        with WorkshopFile.open(path, device=DEVICE) as file:
            list(file.load())
            for line in file.recent(REACH):
                file.change_set(line.id)
    except KnownError as error:
        return error.code
    return "open"


def test_flipped_bits_anywhere(sound: bytes, tmp_path: Path) -> None:
    chance = random.Random(20261122)
    path, seen, unnoticed = tmp_path / "flipped.workshop", set(), 0
    for _ in range(FLIPS):
        flipped = bytearray(sound)
        position = chance.randrange(len(sound) * 8)
        flipped[position // 8] ^= 1 << position % 8
        path.write_bytes(flipped)
        found = outcome(path)
        seen.add(found)
        path.write_bytes(flipped)
        try:
            unnoticed += found == "file-damaged" and not check_workshop(path)
        except KnownError as error:
            seen.add(error.code)
    assert seen <= {"open", "file-damaged", "file-not-a-workshop", "file-too-new"}
    assert {"open", "file-damaged"} <= seen
    assert unnoticed == 0, "the check must find what opening finds"


@pytest.mark.parametrize("where", ["schema", "head"])
def test_flipped_bits_where_they_hurt_most(sound: bytes, tmp_path: Path, where: str) -> None:
    chance = random.Random(7)
    path, seen = tmp_path / "flipped.workshop", set()
    for _ in range(FLIPS // 2):
        flipped = bytearray(sound)
        for _ in range(chance.randint(1, 4)):
            flipped[chance.randrange(100) if where == "head" else chance.randrange(100, 3 * 4096)] ^= (
                1 << chance.randrange(8)
            )
        path.write_bytes(flipped)
        seen.add(outcome(path))
    assert "file-damaged" in seen
    assert seen <= {"open", "file-damaged", "file-not-a-workshop", "file-too-new"}


def records_in(path: Path) -> dict[tuple[type[Record], str], Record]:
    with WorkshopFile.open(path, device=DEVICE) as file:
        return everything(file.load())


def test_files_cut_short(sound: bytes, tmp_path: Path) -> None:
    """A cut within the last page of an empty table takes nothing away; any other is refused."""
    path = tmp_path / "cut.workshop"
    path.write_bytes(sound)
    whole = records_in(path)
    for length in [0, 1, 16, 100, 4095, *range(4096, len(sound), len(sound) // 40)]:
        path.write_bytes(sound[:length])
        found = outcome(path)
        assert found in {"file-damaged", "file-not-a-workshop"} or (found == "open" and records_in(path) == whole), (
            length
        )
        assert not wal_path(path).exists()


@pytest.mark.parametrize("head", [bytes(16), b"SQLite format 3x", b"\xff" * 16])
def test_a_destroyed_head_of_a_workshop_is_damage_not_another_kind_of_file(
    sound: bytes, tmp_path: Path, head: bytes
) -> None:
    path = tmp_path / "head.workshop"
    path.write_bytes(head + sound[16:])
    assert outcome(path) == "file-damaged"
    assert path.read_bytes() == head + sound[16:]


def test_overwritten_sectors(sound: bytes, tmp_path: Path) -> None:
    path, chance = tmp_path / "sectors.workshop", random.Random(3)
    for rubbish in (bytes(512), b"\xff" * 512, chance.randbytes(512)):
        for start in range(4096, len(sound), len(sound) // 20):
            path.write_bytes(sound[:start] + rubbish + sound[start + 512 :])
            assert outcome(path) in {"open", "file-damaged"}


def crashed(sound: bytes, folder: Path) -> Path:
    """A file whose -wal was left behind, as after a power cut."""
    living, path = folder / "living.workshop", folder / "crashed.workshop"
    living.write_bytes(sound)
    with WorkshopFile.open(living, device=DEVICE) as file:
        for number in range(20):
            file.commit(note_entry(f"late{number}"))
        path.write_bytes(living.read_bytes())
        wal_path(path).write_bytes(wal_path(living).read_bytes())
    return path


def test_after_a_crash_damage_is_found_before_anything_is_written(sound: bytes, tmp_path: Path) -> None:
    """Opening for writing would move the -wal into the damaged file: both stay exactly as they were."""
    path = crashed(sound, tmp_path)
    broken = path.read_bytes()[: 4096 * 20] + b"\xff" * 2048 + path.read_bytes()[4096 * 20 + 2048 :]
    path.write_bytes(broken)
    before = {found.name: found.read_bytes() for found in (path, wal_path(path))}
    assert outcome(path) == "file-damaged"
    assert {found.name: found.read_bytes() for found in tmp_path.glob("crashed*")} == before


def test_after_a_crash_a_sound_file_has_everything(sound: bytes, tmp_path: Path) -> None:
    path = crashed(sound, tmp_path)
    with WorkshopFile.open(path, device=DEVICE) as file:
        assert {f"late{number}" for number in range(20)} <= {record.id for record in file.load()}
    assert not wal_path(path).exists()


def test_a_wal_cut_anywhere_gives_a_clean_beginning(sound: bytes, tmp_path: Path) -> None:
    path = crashed(sound, tmp_path)
    whole, wal, chance = path.read_bytes(), wal_path(path).read_bytes(), random.Random(11)
    for _ in range(25):
        path.write_bytes(whole)
        wal_path(path).write_bytes(wal[: chance.randrange(len(wal))])
        with WorkshopFile.open(path, device=DEVICE) as file:
            late = [record.id for record in file.load() if record.id.startswith("late")]
            assert late == [f"late{number}" for number in range(len(late))]
            assert file.last_seq() == 61 + len(late)
        assert check_workshop(path) == []
