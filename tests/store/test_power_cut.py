"""A power cut loses nothing that was acknowledged (rule U2 of app/SPEC.md), on a real file system.

kill -9 cannot tell a commit that is on the disk from one in the system's memory. Here an ext4 of its own is shut down
as by a power cut: what was not flushed is gone (EXT4_IOC_SHUTDOWN without flushing its log, see STORAGE.md §1). It
takes root and a loop device. It cannot show a disk that lies about having flushed.
"""

from __future__ import annotations

import os
import random
import shutil
import struct
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from store.doomed import Doomed
from store.kit import DEVICE, everything, new_workshop
from workshopdesk.domain.state import State
from workshopdesk.store.ballot_file import BallotFile
from workshopdesk.store.check import check_workshop
from workshopdesk.store.workshop_file import WorkshopFile

pytestmark = pytest.mark.slow

CUTS, BALLOT_CUTS = 12, 6
LONGEST_WAIT = 100  # seconds until nobody has the disk any more
DISK_BYTES = 64 * 1024 * 1024
# linux/fs/ext4/ext4.h: _IOR('X', 125, __u32) and EXT4_GOING_FLAGS_NOLOGFLUSH
EXT4_IOC_SHUTDOWN, WITHOUT_FLUSHING_THE_LOG = 0x8004587D, 2


class Disk:
    """A small disk whose power can be cut."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "mounted"
        self._image = folder / "disk.img"
        self.root.mkdir()
        with self._image.open("wb") as image:
            image.truncate(DISK_BYTES)
        subprocess.run(["mkfs.ext4", "-q", str(self._image)], check=True)

    def on(self) -> bool:
        """False if this computer lets nobody mount it."""
        return subprocess.run(["mount", "-o", "loop", self._image, self.root], capture_output=True).returncode == 0

    def cut(self) -> None:
        """What is not flushed is lost, and nothing can be written any more."""
        import fcntl  # there is none on Windows

        at = os.open(self.root, os.O_RDONLY)
        try:
            fcntl.ioctl(at, EXT4_IOC_SHUTDOWN, struct.pack("I", WITHOUT_FLUSHING_THE_LOG))
        finally:
            os.close(at)

    def off(self) -> None:
        """Returns when nobody has the disk any more.

        A room of mounts of its own (`unshare`, as another test beside this one has it) keeps a copy of the mount; the
        disk that was cut would come back with it, still without power.
        """
        subprocess.run(["umount", self.root], check=True)
        most = time.monotonic() + LONGEST_WAIT
        while subprocess.run(["losetup", "-j", self._image], capture_output=True, check=True).stdout:
            assert time.monotonic() < most, "somebody keeps the disk"
            time.sleep(0.05)

    def on_again(self) -> None:
        self.off()
        assert self.on()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("mkfs.ext4"):
        pytest.skip("only root can make and mount a disk")
    disk = Disk(tmp_path)
    if not disk.on():
        pytest.skip("this computer has no loop device")
    yield disk
    disk.off()


@pytest.fixture
def doomed() -> Iterator[Doomed]:
    doomed = Doomed()
    yield doomed
    doomed.close()


def test_the_cut_is_real(disk: Disk) -> None:
    flushed, unflushed = disk.root / "flushed", disk.root / "unflushed"
    for path in (flushed, unflushed):
        path.write_text("Radweg")
        if path is flushed:
            with path.open("rb") as file:
                os.fsync(file.fileno())
    disk.cut()
    with pytest.raises(OSError, match="Input/output"):
        (disk.root / "later").write_text("Radweg")
    disk.on_again()
    assert flushed.read_text() == "Radweg"
    assert not unflushed.exists()


def test_no_acknowledged_change_is_lost(disk: Disk, doomed: Doomed) -> None:
    chance, path, safe = random.Random(20261122), disk.root / "bonn.workshop", list[str]()
    new_workshop(path)._store.close()
    for cut in range(1, CUTS + 1):
        safe += doomed.live_and_die("cards", path, chance, before=disk.cut)
        disk.on_again()
        with WorkshopFile.open(path, device=DEVICE) as file:
            entries, records = file.journal(), everything(file.load())
        assert set(safe) <= {entry.id for entry in entries}, f"cut {cut} lost something acknowledged"
        replayed = State()
        for entry in entries:
            replayed.apply(entry.change_set)
        assert everything(replayed) == records, f"cut {cut}: journal and records differ"
    assert check_workshop(path) == []
    assert len(safe) > CUTS
    print(f"{CUTS} power cuts: {len(safe)} changes acknowledged, none lost")


def test_no_acknowledged_paper_is_lost_or_doubled(disk: Disk, doomed: Doomed) -> None:
    chance, path, safe = random.Random(7), disk.root / "bonn.workshop", list[str]()
    for cut in range(1, BALLOT_CUTS + 1):
        safe += doomed.live_and_die("papers", path, chance, before=disk.cut)
        disk.on_again()
        with BallotFile(path) as box:
            papers = [paper.choices[0].candidate_id for paper in box.papers("ballot")]
            assert box.count("ballot") == len(papers) == len(set(papers))
        assert set(safe) <= set(papers), f"cut {cut} lost a paper"
    assert len(safe) > BALLOT_CUTS
