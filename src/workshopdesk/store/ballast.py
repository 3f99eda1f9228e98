"""Room kept in reserve beside an open workshop, given back when the disk is full (STORAGE.md §1)."""

from __future__ import annotations

import logging
import os
import shutil
from pathlib import Path

log = logging.getLogger(__name__)

BALLAST_BYTES = 16 * 2**20
PLENTY_BYTES = 500 * 2**20


def ballast_path(path: Path) -> Path:
    return path.with_name(path.name + ".ballast")


def room_is_scarce(path: Path) -> bool:
    """Whether less than 500 MB are free where the file lies."""
    return shutil.disk_usage(path.parent).free < PLENTY_BYTES


class Ballast:
    """16 MB beside one workshop. Where room is scarce already, none is taken."""

    def __init__(self, path: Path) -> None:
        self._path = ballast_path(path)

    def load(self) -> None:
        """Take the room, unless it is taken already or scarce. A failure only costs the reserve."""
        try:
            if self._path.exists() or room_is_scarce(self._path):
                return
            with self._path.open("xb") as file:
                _reserve(file.fileno())
        except OSError:
            log.warning("no ballast beside the workshop", exc_info=True)
            self.drop()

    def drop(self) -> bool:
        """Give the room back; tells whether there was any."""
        try:
            self._path.unlink()
        except FileNotFoundError:
            return False
        except OSError:
            log.warning("the ballast could not be removed", exc_info=True)
            return False
        return True


def _reserve(descriptor: int) -> None:
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(descriptor, 0, BALLAST_BYTES)
    else:
        os.write(descriptor, bytes(BALLAST_BYTES))
