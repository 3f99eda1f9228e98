"""A copy to work on when a workshop lies where nothing can be written."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from workshopdesk.base.errors import KnownError
from workshopdesk.base.files import numbered_paths
from workshopdesk.store.ballot_file import ballots_path
from workshopdesk.store.connection import wal_path
from workshopdesk.store.faults import Watch


def rescue_copy(path: Path, folder: Path) -> Path:
    """Copy a workshop that nobody has open, with all that is committed and its ballot papers, into a folder.

    The copy gets a free name there: nothing is overwritten. Without its -wal a copy would silently miss the latest
    changes, and SQLite cannot read a -wal on a read-only medium (STORAGE.md §1). Raises KnownError (store/faults.py).
    """
    with Watch(folder).known_errors():
        if not path.is_file():
            raise KnownError("file-missing", path=str(path))
        folder.mkdir(parents=True, exist_ok=True)
        copies = numbered_paths(folder, path.stem, path.suffix)
        copy = next(copy for copy in copies if not any(target.exists() for target in _parts(copy)))
        for source, target in zip(_parts(path), _parts(copy), strict=True):
            if source.exists():
                shutil.copyfile(source, target)
                with target.open("r+b") as file:
                    os.fsync(file.fileno())
    return copy


def _parts(path: Path) -> list[Path]:
    ballots = ballots_path(path)
    return [path, wal_path(path), ballots, wal_path(ballots)]
