"""Files that are handed out: whole or not at all, never over another one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from workshopdesk.base.errors import KnownError
from workshopdesk.base.files import free_path, write_new


@pytest.mark.parametrize(
    ("name", "ending"),
    [("Wege", ".workshop.zip"), ("Wege", ".pdf"), ("Treffen am 24.11.2025", ".csv")],
)
def test_a_free_name_is_kept_and_a_taken_one_counted_up(tmp_path: Path, name: str, ending: str) -> None:
    for expected in (f"{name}{ending}", f"{name} (2){ending}", f"{name} (3){ending}"):
        path = free_path(tmp_path, name, ending)
        assert path == tmp_path / expected
        path.touch()


def test_content_arrives_and_nothing_else_is_left(tmp_path: Path) -> None:
    write_new(tmp_path / "a.bin", b"content")
    assert (tmp_path / "a.bin").read_bytes() == b"content"
    assert [path.name for path in tmp_path.iterdir()] == ["a.bin"]


@pytest.mark.skipif(os.name == "nt", reason="no umask")
def test_the_file_has_ordinary_rights(tmp_path: Path) -> None:
    (tmp_path / "ordinary").touch()
    write_new(tmp_path / "a.bin", b"x")
    assert (tmp_path / "a.bin").stat().st_mode == (tmp_path / "ordinary").stat().st_mode


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(b"mine")
    with pytest.raises(KnownError) as refused:
        write_new(tmp_path / "a.bin", b"yours")
    assert refused.value.code == "file-exists"
    assert (tmp_path / "a.bin").read_bytes() == b"mine"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as refused:
        write_new(tmp_path / "nowhere" / "a.bin", b"x")
    assert refused.value.code == "file-not-writable"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The real refusal of the kernel: what is written goes to /dev/full."""
    real_fsync = os.fsync

    def full(handle: int) -> None:
        real_fsync(handle)
        with open("/dev/full", "wb", buffering=0) as device:
            device.write(b"x")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(KnownError) as refused:
        write_new(tmp_path / "a.bin", b"x")
    assert refused.value.code == "disk-full"
    assert list(tmp_path.iterdir()) == []
